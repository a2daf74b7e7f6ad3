// Builds packs from files of content into a store: the one path of the command and of the cloud.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import type { PackSpec, SourceFile } from '../core/content/types.ts';
import { themeNames } from '../core/layout/load-theme.ts';
import { type Manifest, manifestWaiver, toJsonBytes } from '../core/publish/manifest.ts';
import { unprinted } from '../core/translation/gate-pack.ts';
import { type Assets, type PackStore, StoreError } from '../ports.ts';
import { checkRequest, packOf } from './check-request.ts';
import { digestInputs } from './digest-inputs.ts';
import { isError } from './is-error.ts';
import { loadChecked } from './load-checked.ts';
import { type Rendered, renderEdition } from './render-edition.ts';
import { unique } from './unique-diagnostics.ts';

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
  /** Set with this theme whatever the packs name. */
  readonly theme?: string;
  /** Write pages with what the layout decided drawn on them, and leave manifests and catalogue as they are. */
  readonly debug?: boolean;
  /** Build packs whose translation is not what they require, with a mark on every page; manifests and catalogue stay as they are. */
  readonly draft?: boolean;
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
  /** How many warnings concern it. */
  readonly warnings: number;
}

export interface BuildReport {
  readonly packs: readonly BuiltEdition[];
  /** Packs that were asked for and have errors. */
  readonly notBuilt: readonly { readonly id: string; readonly errors: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The store gave way; `report` tells what was built before. */
export class BuildStoppedError extends StoreError {
  readonly report: BuildReport;

  constructor(cause: StoreError, report: BuildReport) {
    super(cause.message, { cause });
    this.report = report;
  }
}

/**
 * Builds every pack asked for. A pack with an error is not written, and what was written of it before stays; the others are built.
 * @throws BuildStoppedError when the store cannot be read or written.
 */
export async function buildPacks(request: BuildRequest): Promise<BuildReport> {
  const checked = loadChecked(request.files);
  const { content, known } = checked;
  const refused = checkRequest(request, content.packSpecs, themeNames(request.assets.templates), known);
  const asked = refused.some(({ code }) => code === 'no-such-theme') ? [] : content.packSpecs;
  const specs = asked
    .filter((spec) => request.pack === undefined || spec.id === request.pack)
    .map((spec) => ({ ...spec, theme: request.theme ?? spec.theme }));
  const wanted = specs.filter((spec) => editionsOf(spec, request.language).length > 0);
  const diagnostics: Diagnostic[] = [...known, ...refused];
  const packs: BuiltEdition[] = [];
  const printed = new Map<string, Set<string>>();
  const notBuilt = unreadPacks(request, content.packSpecs, known);
  const report = (): BuildReport => ({ packs, notBuilt, diagnostics: unique(diagnostics) });
  const all = wanted.reduce((sum, spec) => sum + editionsOf(spec, request.language).length, 0);
  let done = 0;

  try {
    for (const spec of wanted) {
      const rendered: Rendered[] = [];
      const times: number[] = [];
      for (const language of editionsOf(spec, request.language)) {
        const start = request.now();
        rendered.push(
          await renderEdition(checked, spec, language, request.assets, request.engine, {
            debug: request.debug ?? false,
            draft: request.draft ?? false,
          }),
        );
        times.push(Math.round(request.now() - start));
        request.onEdition?.(++done, all, spec.id, language);
      }
      diagnostics.push(...rendered.flatMap((edition) => edition.diagnostics));
      const units = rendered.flatMap((edition) => [...edition.units]);
      printed.set(spec.report, new Set([...(printed.get(spec.report) ?? []), ...units]));
      const own = rendered.map((edition) => concerning(edition, known));
      if (rendered.some((edition) => edition.pdf === undefined)) {
        notBuilt.push({ id: spec.id, errors: unique(own.flat()).filter(isError).length });
        continue;
      }
      if (request.store !== undefined && aside(request)) await writeAside(spec, rendered, request, request.store);
      else if (request.store !== undefined) await publish(spec, rendered, unique(own.flat()), request, request.store);
      packs.push(
        ...rendered.flatMap((edition, index) =>
          builtEdition(spec, edition, own[index] ?? [], times[index] ?? 0, request),
        ),
      );
    }
    if (request.pack === undefined && request.language === undefined && !known.some(isError))
      for (const check of checked.translation.reports.values())
        diagnostics.push(...unprinted(check, printed.get(check.report) ?? new Set()));
    if (request.store !== undefined && packs.length > 0 && !aside(request))
      await writeCatalog(content.packSpecs, request.store);
  } catch (error) {
    throw error instanceof StoreError ? new BuildStoppedError(error, report()) : error;
  }
  return report();
}

const editionsOf = (spec: PackSpec, only: Edition | undefined): readonly Edition[] =>
  spec.languages.filter((language) => only === undefined || language === only);

/** What was found in the files of an edition, and on the way to it. */
const concerning = ({ inputs, diagnostics }: Rendered, known: readonly Diagnostic[]): readonly Diagnostic[] =>
  unique([...known.filter(({ file }) => inputs.includes(file)), ...diagnostics]);

/** The packs whose own files could not be read, by the names of these. */
const unreadPacks = (
  { files, pack }: BuildRequest,
  specs: readonly PackSpec[],
  known: readonly Diagnostic[],
): { id: string; errors: number }[] => {
  const read = new Set(specs.map(({ place }) => place.file));
  return files.flatMap(({ path }) => {
    const id = packOf(path);
    if (id === undefined || read.has(path) || (pack !== undefined && pack !== id)) return [];
    return [{ id, errors: known.filter((each) => each.file === path && isError(each)).length }];
  });
};

/** How the request is to be carried out, as far as the names of files tell of it. */
type Manner = Pick<BuildRequest, 'debug' | 'draft'>;

/** Whether files are written beside those of the pack, which stay. */
const aside = ({ debug = false, draft = false }: Manner): boolean => debug || draft;

const nameOf = ({ id }: PackSpec, language: Edition, { debug, draft }: Manner = {}): string =>
  `${id}.${language}${draft ? '.draft' : ''}${debug ? '.layout' : ''}.pdf`;
const manifestKey = (id: string): string => `${id}/manifest.json`;

function builtEdition(
  spec: PackSpec,
  { language, pdf }: Rendered,
  own: readonly Diagnostic[],
  ms: number,
  manner: Manner,
): BuiltEdition[] {
  if (pdf === undefined) return [];
  const file = `${spec.id}/${nameOf(spec, language, manner)}`;
  const { pages, sha256 } = pdf;
  const warnings = own.filter((each) => !isError(each)).length;
  return [{ id: spec.id, language, file, pages, bytes: pdf.bytes.length, sha256, ms, warnings }];
}

/** Writes drafts and views of the layout beside the files of a pack. */
async function writeAside(
  spec: PackSpec,
  rendered: readonly Rendered[],
  manner: Manner,
  store: PackStore,
): Promise<void> {
  for (const { language, pdf } of rendered)
    if (pdf !== undefined) await store.write(`${spec.id}/${nameOf(spec, language, manner)}`, pdf.bytes);
}

/** Writes the files of a pack, then its manifest. Editions that were not asked for keep their entry. */
async function publish(
  spec: PackSpec,
  rendered: readonly Rendered[],
  own: readonly Diagnostic[],
  request: BuildRequest,
  store: PackStore,
): Promise<void> {
  const written = await Promise.all(
    rendered.map(async ({ language, pdf }) => {
      if (pdf === undefined) throw new Error('An edition without a PDF cannot be published.');
      const file = nameOf(spec, language);
      await store.write(`${spec.id}/${file}`, pdf.bytes);
      return {
        language,
        file,
        theme: spec.theme,
        pages: pdf.pages,
        bytes: pdf.bytes.length,
        sha256: pdf.sha256,
        digest: pdf.digest,
      };
    }),
  );
  const before = await readManifest(spec.id, store);
  const others = (before?.files ?? []).filter(
    ({ language }) => spec.languages.includes(language) && !written.some((file) => file.language === language),
  );
  const inputs = digestInputs(
    [...request.files, ...request.assets.templates],
    rendered.flatMap((edition) => edition.inputs),
    rendered.flatMap((edition) => edition.fonts),
  );
  const known = new Set(inputs.map(({ path }) => path));
  const inputsOfOthers = others.length === 0 ? [] : (before?.inputs ?? []).filter(({ path }) => !known.has(path));
  const manifest: Manifest = {
    schemaVersion: 1,
    pack: spec.id,
    title: spec.title,
    audience: spec.audience,
    date: spec.date,
    engine: request.engine,
    files: [...others, ...written].sort((a, b) => (a.file < b.file ? -1 : 1)),
    inputs: [...inputs, ...inputsOfOthers].sort((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics: own,
    waivers: [...new Set(rendered.flatMap(({ waivers }) => waivers))].map(manifestWaiver),
  };
  await store.write(manifestKey(spec.id), toJsonBytes(manifest));
}

async function readManifest(id: string, store: PackStore): Promise<Manifest | undefined> {
  const found = await store.read(manifestKey(id));
  try {
    return found === undefined ? undefined : (JSON.parse(new TextDecoder().decode(found.bytes)) as Manifest);
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
