// A small S3 server in this process, for tests: GET, PUT and ListObjectsV2 with path-style addresses; whatever else is asked for is an error.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
}

export interface S3Server {
  readonly endpoint: string;
  /** `<bucket>/<key>` → object; tests may change it. */
  readonly objects: Map<string, StoredObject>;
  /** `<bucket>/<key>` that the caller may not touch. */
  readonly denied: Set<string>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: Uint8Array | string;
}

/** Starts a server on a free port of this machine. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, StoredObject>();
  const denied = new Set<string>();
  const server = createServer(async (request, response) => {
    const { status, body } = await answer(request, objects, denied);
    response.writeHead(status, typeof body === 'string' ? { 'content-type': 'application/xml' } : {}).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    denied,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(
  request: IncomingMessage,
  objects: Map<string, StoredObject>,
  denied: ReadonlySet<string>,
): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://s3');
  const name = decodeURIComponent(url.pathname.slice(1)).replace(/\/$/u, '');
  const asked = [...url.searchParams.keys()].filter((each) => each !== 'x-id');
  if (denied.has(name)) return failure(403, 'AccessDenied');
  if (request.method === 'GET' && url.searchParams.get('list-type') === '2') return list(name, url, objects);
  if (asked.length > 0) return failure(501, 'NotImplemented');
  if (request.method === 'GET') {
    const found = objects.get(name);
    return found === undefined ? failure(404, 'NoSuchKey') : { status: 200, body: found.bytes };
  }
  if (request.method === 'PUT') return put(name, request, objects);
  return failure(501, 'NotImplemented');
}

/** Stores an object that arrived as it was sent. */
async function put(name: string, request: IncomingMessage, objects: Map<string, StoredObject>): Promise<Answer> {
  const bytes = new Uint8Array(await buffer(request));
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  if (request.headers['x-amz-checksum-crc32'] !== sum.toString('base64')) return failure(400, 'BadDigest');
  objects.set(name, { bytes, contentType: request.headers['content-type'] });
  return { status: 200, body: '' };
}

function list(bucket: string, url: URL, objects: ReadonlyMap<string, StoredObject>): Answer {
  const prefix = `${bucket}/${url.searchParams.get('prefix') ?? ''}`;
  const after = `${bucket}/${url.searchParams.get('continuation-token') ?? ''}`;
  const size = Number(url.searchParams.get('max-keys') ?? 1000);
  const names = [...objects.keys()].filter((name) => name.startsWith(prefix) && name > after).sort();
  const page = names.slice(0, size).map((name) => name.slice(bucket.length + 1));
  const contents = page.map((key) => `<Contents><Key>${escapeXml(key)}</Key></Contents>`).join('');
  const next =
    names.length > size ? `<NextContinuationToken>${escapeXml(page.at(-1) ?? '')}</NextContinuationToken>` : '';
  return {
    status: 200,
    body: `<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next}${contents}</ListBucketResult>`,
  };
}

const failure = (status: number, code: string): Answer => ({
  status,
  body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
