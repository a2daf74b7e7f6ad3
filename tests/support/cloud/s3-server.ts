// A strict S3 server in this process, with path-style addresses. It does what S3 promises of the calls that we make (conditions, checksums,
// ETags, pages of a list, signed addresses, events); whatever else is asked for is an error. fauxqs, which is our SQS and SNS, ignores
// conditions in its S3 and answers 200 to what it does not know.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';

export const REGION = 'eu-central-1';
/** What the SDK signs with, and the server checks signed addresses against. */
export const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'secret' } as const;

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly cacheControl: string | undefined;
  readonly modified: Date;
}

/** A call as hooks see it. */
export interface S3Call {
  readonly method: string;
  readonly bucket: string;
  readonly key: string;
}

export interface S3Event extends Omit<S3Call, 'method'> {
  readonly kind: 'Object Created' | 'Object Deleted';
  readonly time: Date;
}

export interface S3Server {
  readonly endpoint: string;
  /** `<bucket>/<key>` → object; tests may change it, which makes no event. */
  readonly objects: Map<string, StoredObject>;
  /** Every object that was written through the server, in order: `<bucket>/<key>`. */
  readonly written: string[];
  /** `<bucket>/<key>` that the caller may not touch. */
  readonly denied: Set<string>;
  /** Called before a call is answered; it may wait, or name an error to answer with. */
  before: (call: S3Call) => Promise<{ readonly status: number; readonly code: string } | undefined> | undefined;
  onEvent: (event: S3Event) => void;
  put(name: string, content: string | Uint8Array): void;
  text(name: string): string;
  close(): Promise<void>;
}

/** Starts a server on a free port of this machine. */
export async function startS3Server(): Promise<S3Server> {
  const server = createServer((request, response) => {
    handle(request, s3).then(
      ({ status, body = '', headers = {} }) => {
        if (!response.destroyed) send(response, request.method === 'HEAD', status, body, headers);
      },
      (error: unknown) => send(response, false, 500, String(error), {}),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const objects = new Map<string, StoredObject>();
  const s3: S3Server = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    written: [],
    denied: new Set(),
    before: () => undefined,
    onEvent: () => undefined,
    put: (name, content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      objects.set(name, { bytes, contentType: undefined, cacheControl: undefined, modified: new Date() });
    },
    text: (name) => new TextDecoder().decode(objects.get(name)?.bytes),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return s3;
}

interface Answer {
  readonly status: number;
  readonly body?: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
}

const send = (
  response: ServerResponse,
  bare: boolean,
  status: number,
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>>,
): void => {
  const type: Record<string, string> =
    typeof body === 'string' && body !== '' ? { 'content-type': 'application/xml' } : {};
  response.writeHead(status, { ...type, ...headers }).end(bare ? undefined : body);
};

const KNOWN = new Set(['list-type', 'prefix', 'delimiter', 'continuation-token', 'max-keys', 'start-after', 'x-id']);

async function handle(request: IncomingMessage, s3: S3Server): Promise<Answer> {
  // As the path is sent: a URL object would resolve `..`, which is a part of a key here.
  const [sentPath = '/'] = (request.url ?? '/').split('?');
  const url = new URL(request.url ?? '/', s3.endpoint);
  const [bucket = '', ...rest] = decodeURIComponent(sentPath.slice(1)).split('/');
  const key = rest.join('/');
  const method = request.method ?? '';
  const sent = new Uint8Array(await buffer(request));
  const asksToo = ['x-amz-copy-source', 'range', 'if-modified-since', 'if-unmodified-since'];
  if (asksToo.some((header) => request.headers[header] !== undefined)) return failure(501, 'NotImplemented');
  if (bucket === '..' || bucket === '.') return failure(400, 'InvalidURI');
  // Calls of the SDK are signed in a header, which is not checked; whoever has none must have a signed address.
  const bySdk = request.headers.authorization !== undefined;
  const refused =
    (bySdk ? undefined : refuseSigned(method, sentPath, url)) ?? (await s3.before({ method, bucket, key }));
  if (refused !== undefined) return failure(refused.status, refused.code);
  if (s3.denied.has(`${bucket}/${key}`.replace(/\/$/u, ''))) return failure(403, 'AccessDenied');
  const asked = [...url.searchParams.keys()].filter((each) => !/^x-amz-|^response-/iu.test(each));
  if (asked.some((each) => !KNOWN.has(each))) return failure(501, 'NotImplemented');
  if (key === '')
    return method === 'GET' && url.searchParams.get('list-type') === '2'
      ? list(bucket, url, s3)
      : failure(501, 'NotImplemented');
  if (method === 'GET' || method === 'HEAD') return get(`${bucket}/${key}`, url, s3);
  if (method === 'PUT') return put(bucket, key, sent, request, s3);
  if (method === 'DELETE' && request.headers['if-match'] === undefined) return remove(bucket, key, s3);
  return failure(501, 'NotImplemented');
}

const etagOf = (bytes: Uint8Array): string => `"${createHash('md5').update(bytes).digest('hex')}"`;

function get(name: string, url: URL, { objects }: S3Server): Answer {
  const found = objects.get(name);
  if (found === undefined) return failure(404, 'NoSuchKey');
  const disposition = url.searchParams.get('response-content-disposition');
  return {
    status: 200,
    body: found.bytes,
    headers: {
      etag: etagOf(found.bytes),
      'last-modified': found.modified.toUTCString(),
      'content-length': `${found.bytes.length}`,
      ...(found.contentType === undefined ? {} : { 'content-type': found.contentType }),
      ...(found.cacheControl === undefined ? {} : { 'cache-control': found.cacheControl }),
      ...(disposition === null ? {} : { 'content-disposition': disposition }),
    },
  };
}

/** Stores an object that arrived as it was sent, if what is there is what the caller takes it to be. */
function put(bucket: string, key: string, bytes: Uint8Array, { headers }: IncomingMessage, s3: S3Server): Answer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  const [crc, sha] = [headers['x-amz-checksum-crc32'], headers['x-amz-checksum-sha256']];
  if (crc === undefined && sha === undefined) return failure(400, 'InvalidRequest');
  if (crc !== undefined && crc !== sum.toString('base64')) return failure(400, 'BadDigest');
  if (sha !== undefined && sha !== createHash('sha256').update(bytes).digest('base64'))
    return failure(400, 'BadDigest');
  const name = `${bucket}/${key}`;
  const there = s3.objects.get(name);
  const [match, noneMatch] = [headers['if-match'], headers['if-none-match']];
  if (noneMatch !== undefined && noneMatch !== '*') return failure(501, 'NotImplemented');
  if (noneMatch === '*' && there !== undefined) return failure(412, 'PreconditionFailed');
  if (match !== undefined && there === undefined) return failure(404, 'NoSuchKey');
  if (match !== undefined && there !== undefined && match !== etagOf(there.bytes))
    return failure(412, 'PreconditionFailed');
  const modified = new Date();
  s3.objects.set(name, {
    bytes,
    contentType: headers['content-type'],
    cacheControl: headers['cache-control'],
    modified,
  });
  s3.written.push(name);
  s3.onEvent({ kind: 'Object Created', bucket, key, time: modified });
  return { status: 200, headers: { etag: etagOf(bytes) } };
}

function remove(bucket: string, key: string, s3: S3Server): Answer {
  if (s3.objects.delete(`${bucket}/${key}`)) s3.onEvent({ kind: 'Object Deleted', bucket, key, time: new Date() });
  return { status: 204 };
}

function list(bucket: string, url: URL, { objects }: S3Server): Answer {
  const parameter = (name: string): string => url.searchParams.get(name) ?? '';
  const [prefix, delimiter] = [parameter('prefix'), parameter('delimiter')];
  const after = parameter('continuation-token') || parameter('start-after');
  const size = Math.min(1000, Number(parameter('max-keys') || 1000));
  const keys = [...objects.keys()]
    .filter((name) => name.startsWith(`${bucket}/${prefix}`))
    .map((name) => name.slice(bucket.length + 1));
  const end = (key: string): number => (delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length));
  const entries = [...new Set(keys.map((key) => (end(key) < 0 ? key : key.slice(0, end(key) + 1))))]
    .sort()
    .filter((entry) => entry > after);
  const page = entries.slice(0, size);
  const body = page.map((entry) => {
    const found = objects.get(`${bucket}/${entry}`);
    if (found === undefined || (delimiter !== '' && entry.length > prefix.length && entry.endsWith(delimiter)))
      return `<CommonPrefixes><Prefix>${escapeXml(entry)}</Prefix></CommonPrefixes>`;
    const { bytes, modified } = found;
    return (
      `<Contents><Key>${escapeXml(entry)}</Key><Size>${bytes.length}</Size><ETag>${escapeXml(etagOf(bytes))}</ETag>` +
      `<LastModified>${modified.toISOString()}</LastModified></Contents>`
    );
  });
  const more = entries.length > size;
  const next = more ? `<NextContinuationToken>${escapeXml(page.at(-1) ?? '')}</NextContinuationToken>` : '';
  return {
    status: 200,
    body: `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${body.join('')}</ListBucketResult>`,
  };
}

/** Refuses a signed address that has expired, or that is not what was signed (Signature Version 4 by query). */
function refuseSigned(
  method: string,
  sentPath: string,
  url: URL,
): { readonly status: number; readonly code: string } | undefined {
  const value = (name: string): string => url.searchParams.get(`X-Amz-${name}`) ?? '';
  if (value('Signature') === '') return { status: 403, code: 'AccessDenied' };
  const [, day = '', region = '', service = ''] = value('Credential').split('/');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, text]) => `${strict(name)}=${strict(text)}`)
    .sort()
    .join('&');
  const path = sentPath
    .split('/')
    .map((part) => strict(decodeURIComponent(part)))
    .join('/');
  const canonical = [method, path, query, `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', value('Date'), scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  );
  const hmac = (secret: string | Buffer, message: string): Buffer =>
    createHmac('sha256', secret).update(message).digest();
  const secret = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${CREDENTIALS.secretAccessKey}`,
  );
  const [expected, given] = [hmac(secret, text), Buffer.from(value('Signature'), 'hex')];
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    return { status: 403, code: 'SignatureDoesNotMatch' };
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(value('Date')) ?? [];
  const until = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) + Number(value('Expires')) * 1000;
  return Date.now() > until ? { status: 403, code: 'AccessDenied' } : undefined;
}

const strict = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/gu, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

const failure = (status: number, code: string): Answer => ({
  status,
  body: `<Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
