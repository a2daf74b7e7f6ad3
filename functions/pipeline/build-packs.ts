// Builds packs from files of content into a store: the one path of the command and of the cloud.
import { createHash } from 'node:crypto';
import { type Diagnostic, errorAt } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import { loadContent } from '../core/content/load-content.ts';
import type { PackSpec, SourceFile } from '../core/content/types.ts';
import { type Manifest, toJsonBytes } from '../core/publish/manifest.ts';
import type { Assets, PackStore } from '../ports.ts';
import { hasError, type Rendered, renderEdition } from './render-edition.ts';

export interface BuildRequest {
  readonly files: readonly SourceFile[];
  readonly assets: Assets;
  /** Absent when nothing is to be written. */
  readonly store: PackStore | undefined;
  /** Name and version of the program. */
  readonly engine: string;
  /** Only this pack, or only this edition. */
  readonly pack?: string;
  readonly language?: Edition;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
  readonly onEdition?: (done: number, all: number, pack: string, language: Edition) => void;
}

export interface BuiltEdition {
  readonly id: string;
  readonly language: Edition;
  /** Key in the store. */
  readonly file: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly ms: number;
}

export interface BuildReport {
  readonly packs: readonly BuiltEdition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds every pack asked for. A pack with an error is not written, and what was written of it before stays; the others are built. */
export async function buildPacks(request: BuildRequest): Promise<BuildReport> {
  const { value: content, diagnostics: known } = loadContent(request.files);
  const specs = content.packSpecs.filter((spec) => request.pack === undefined || spec.id === request.pack);
  const diagnostics: Diagnostic[] = [...known];
  const packs: BuiltEdition[] = [];
  const all = specs.reduce((sum, spec) => sum + editionsOf(spec, request.language).length, 0);
  let done = 0;

  if (request.pack !== undefined && specs.length === 0 && !hasError(known))
    diagnostics.push(unknownPack(request.pack, content.packSpecs));
  for (const spec of specs) {
    const rendered: Rendered[] = [];
    const times: number[] = [];
    for (const language of editionsOf(spec, request.language)) {
      const start = request.now();
      rendered.push(await renderEdition(content, spec, language, request.assets, request.engine, known));
      times.push(Math.round(request.now() - start));
      request.onEdition?.(++done, all, spec.id, language);
    }
    diagnostics.push(...rendered.flatMap((edition) => edition.diagnostics));
    if (rendered.some((edition) => edition.pdf === undefined)) continue;
    if (request.store !== undefined) await publish(spec, rendered, request, request.store);
    packs.push(...rendered.flatMap((edition, index) => builtEdition(spec, edition, times[index] ?? 0)));
  }
  if (request.store !== undefined && packs.length > 0) await writeCatalog(content.packSpecs, request.store);
  return { packs, diagnostics: unique(diagnostics) };
}

const editionsOf = (spec: PackSpec, only: Edition | undefined): readonly Edition[] =>
  spec.languages.filter((language) => only === undefined || language === only);

const nameOf = (spec: PackSpec, language: Edition): string => `${spec.id}.${language}.pdf`;
const manifestKey = (id: string): string => `${id}/manifest.json`;

function builtEdition(spec: PackSpec, { language, pdf }: Rendered, ms: number): BuiltEdition[] {
  if (pdf === undefined) return [];
  const file = `${spec.id}/${nameOf(spec, language)}`;
  return [{ id: spec.id, language, file, pages: pdf.pages, bytes: pdf.bytes.length, sha256: pdf.sha256, ms }];
}

/** Writes the files of a pack, then its manifest. Editions that were not asked for keep their entry. */
async function publish(
  spec: PackSpec,
  rendered: readonly Rendered[],
  request: BuildRequest,
  store: PackStore,
): Promise<void> {
  const written = await Promise.all(
    rendered.map(async ({ language, pdf }) => {
      if (pdf === undefined) throw new Error('An edition without a PDF cannot be published.');
      const file = nameOf(spec, language);
      await store.write(`${spec.id}/${file}`, pdf.bytes);
      return { language, file, pages: pdf.pages, bytes: pdf.bytes.length, sha256: pdf.sha256 };
    }),
  );
  const before = await readManifest(spec.id, store);
  const others = (before?.files ?? []).filter(
    ({ language }) => spec.languages.includes(language) && !written.some((file) => file.language === language),
  );
  const inputs = new Set(rendered.flatMap((edition) => edition.inputs));
  const sources = [...request.files.filter(({ path }) => inputs.has(path)), ...request.assets.templates];
  const manifest: Manifest = {
    schemaVersion: 1,
    pack: spec.id,
    title: spec.title,
    audience: spec.audience,
    date: spec.date,
    engine: request.engine,
    files: [...others, ...written].sort((a, b) => (a.file < b.file ? -1 : 1)),
    inputs: sources.map(({ path, bytes }) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') })),
    diagnostics: unique(rendered.flatMap((edition) => edition.diagnostics)),
  };
  await store.write(manifestKey(spec.id), toJsonBytes(manifest));
}

async function readManifest(id: string, store: PackStore): Promise<Manifest | undefined> {
  const bytes = await store.read(manifestKey(id));
  try {
    return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as Manifest);
  } catch {
    return undefined;
  }
}

/** The catalogue lists every pack that has a manifest: also one whose last good build stands. */
async function writeCatalog(specs: readonly PackSpec[], store: PackStore): Promise<void> {
  const manifests = await Promise.all(specs.map(({ id }) => readManifest(id, store)));
  const packs = manifests
    .filter((manifest) => manifest !== undefined)
    .map(({ pack, title, audience, date, files }) => ({
      pack,
      title,
      audience,
      date,
      manifest: manifestKey(pack),
      files,
    }));
  await store.write('catalog.json', toJsonBytes({ schemaVersion: 1, packs }));
}

function unknownPack(id: string, specs: readonly PackSpec[]): Diagnostic {
  const place = { file: 'content/packs', line: 1, column: 1 };
  return errorAt(
    place,
    'unknown-pack',
    `There is no pack “${id}”.`,
    `The packs are: ${specs.map((spec) => spec.id).join(', ')}.`,
  );
}

/** Two editions of a pack say the same of the same place once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(
    diagnostics.map((each) => [`${each.code} ${each.file}:${each.line}:${each.column} ${each.message}`, each]),
  );
  return [...seen.values()];
}
