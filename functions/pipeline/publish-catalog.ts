// Keeps the catalogue of an audience true to the pointers, and tells people which packs have a new edition.
import { AUDIENCES, type Audience, catalogKey, manifestKey, pointerKey, pointerOf } from '../contract.ts';
import { pointerShape } from '../core/publish/pointer.ts';
import { type Catalog, type CatalogEntry, catalogShape, publishedManifestShape } from '../core/publish/published.ts';
import { type Notice, type Notify, type ObjectStore, StoreError } from '../ports.ts';
import { inParallel } from './in-parallel.ts';
import { readJson, swapJson } from './json-object.ts';

/** A pack that the catalogue offers otherwise than before. */
export interface CatalogChange {
  readonly audience: Audience;
  readonly pack: string;
  readonly kind: 'new' | 'updated' | 'withdrawn';
  readonly entry: CatalogEntry | undefined;
  /** The release that the pack's pointer knows; undefined where there is no pointer any more. */
  readonly release: number | undefined;
}

export interface PublishCatalogRequest {
  readonly packs: ObjectStore;
  /** Keys of the pointers that moved; others among them are passed over. Undefined to read all pointers. */
  readonly moved: readonly string[] | undefined;
  readonly notify: Notify;
}

/**
 * Brings the catalogues up to date, and sends a notice of what changed, at least once.
 * @throws StoreError when the store gives way; doing it again comes to the same.
 */
export async function publishCatalog({
  packs,
  moved,
  notify,
}: PublishCatalogRequest): Promise<readonly CatalogChange[]> {
  const pointers = moved?.flatMap((key) => pointerOf(key) ?? []);
  const changes: CatalogChange[] = [];
  for (const audience of AUDIENCES) {
    const names = pointers?.filter((each) => each.audience === audience).map(({ pack }) => pack);
    if (names === undefined || names.length > 0) changes.push(...(await updateCatalog(packs, audience, names, notify)));
  }
  return changes;
}

async function updateCatalog(
  packs: ObjectStore,
  audience: Audience,
  moved: readonly string[] | undefined,
  notify: Notify,
): Promise<readonly CatalogChange[]> {
  let changes: readonly CatalogChange[] = [];
  await swapJson(packs, catalogKey(audience), catalogShape, async (now): Promise<Catalog | undefined> => {
    // The pointers are read after the catalogue, so that a catalogue that is written has seen whatever a replaced one had seen.
    const known = now === undefined ? undefined : moved;
    const names = [...new Set(known ?? (await packs.folders(`${audience}/`)))];
    const before = now?.packs ?? [];
    const read = await inParallel(names, async (pack) => ({ pack, ...(await offerOf(packs, audience, pack, before)) }));
    const kept = before.filter(({ pack }) => known !== undefined && !names.includes(pack));
    const after = [...kept, ...read.flatMap(({ entry }) => entry ?? [])].sort((a, b) => (a.pack < b.pack ? -1 : 1));
    const releases = new Map(read.map(({ pack, release }) => [pack, release]));
    changes = changesOf(before, after).map((change) => ({
      ...{ audience, ...change },
      release: releases.get(change.pack),
    }));
    if (changes.length === 0 && now !== undefined) return undefined;
    // Before it is written: a crash between the two sends a notice twice, and never loses it.
    if (changes.length > 0) await notify(noticeOf(audience, changes));
    return { schemaVersion: 1, packs: after };
  });
  return changes;
}

/** What the catalogue says of a pack, undefined when it is not offered, and its release. An entry that is known is not read again. */
async function offerOf(
  packs: ObjectStore,
  audience: Audience,
  pack: string,
  known: readonly CatalogEntry[],
): Promise<Pick<CatalogChange, 'entry' | 'release'>> {
  const pointer = await readJson(packs, pointerKey(audience, pack), pointerShape);
  if (pointer === undefined || pointer.withdrawn) return { entry: undefined, release: pointer?.release };
  const { digest, at, release } = pointer;
  const same = known.find((entry) => entry.pack === pack && entry.digest === digest && entry.at === at);
  if (same !== undefined) return { entry: same, release };
  const key = manifestKey(audience, pack, digest);
  const manifest = await readJson(packs, key, publishedManifestShape);
  if (manifest === undefined)
    throw new StoreError(`The pointer of the pack “${pack}” names an edition without ${key}.`);
  const files = manifest.files.map(({ digest: _, ...file }) => ({ ...file, file: `${pack}/${digest}/${file.file}` }));
  return { entry: { pack, title: manifest.title, date: manifest.date, digest, at, files }, release };
}

function changesOf(
  before: readonly CatalogEntry[],
  after: readonly CatalogEntry[],
): readonly Pick<CatalogChange, 'pack' | 'kind' | 'entry'>[] {
  const known = new Map(before.map((entry) => [entry.pack, entry]));
  const changed = after
    .filter(({ pack, digest, at }) => known.get(pack)?.digest !== digest || known.get(pack)?.at !== at)
    .map((entry) => {
      const kind = known.has(entry.pack) ? ('updated' as const) : ('new' as const);
      return { pack: entry.pack, kind, entry };
    });
  const gone = before
    .filter(({ pack }) => !after.some((entry) => entry.pack === pack))
    .map(({ pack }) => ({ pack, kind: 'withdrawn' as const, entry: undefined }));
  return [...changed, ...gone];
}

const SAID = { new: 'published for the first time', updated: 'published anew', withdrawn: 'withdrawn' } as const;

function noticeOf(audience: Audience, changes: readonly CatalogChange[]): Notice {
  const [first] = changes;
  const subject =
    changes.length === 1 && first !== undefined
      ? `Pack ${SAID[first.kind]}: ${first.pack}`
      : `${changes.length} ${audience} packs published or withdrawn`;
  const lines = changes.map(({ pack, kind, entry }) =>
    entry === undefined
      ? `${pack}: ${SAID[kind]}`
      : `${entry.title.en === undefined ? entry.title['zh-Hans'] : `${entry.title.en} (${entry.title['zh-Hans']})`}, ${pack}: ${SAID[kind]}, edition ${entry.digest.slice(0, 12)}\n` +
        entry.files.map(({ file, pages }) => `  ${audience}/${file} (${pages} pages)\n`).join(''),
  );
  return { subject: subject.slice(0, 100), text: lines.join('\n') };
}
