// Does a render job: builds one pack as a release has it, and publishes it whole, or says why it is refused.
import {
  AUDIENCES,
  type Audience,
  editionPrefix,
  manifestKey,
  pointerKey,
  type RenderJob,
  refusedKey,
} from '../contract.ts';
import { describeDiagnostic } from '../core/content/describe-diagnostic.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { toJsonBytes } from '../core/publish/manifest.ts';
import { advancePointer, pointerShape } from '../core/publish/pointer.ts';
import {
  type PublishedManifest,
  publishedManifestShape,
  type Refused,
  refusedShape,
} from '../core/publish/published.ts';
import type { Assets, ObjectStore } from '../ports.ts';
import { digestInputs } from './digest-inputs.ts';
import { isError } from './is-error.ts';
import { readJson, swapJson } from './json-object.ts';
import type { LoadedRelease, LoadRelease } from './load-release.ts';
import { type PreparedPack, packNames, preparePack } from './prepare-pack.ts';
import { type Rendered, renderPrepared } from './render-edition.ts';
import { unique } from './unique-diagnostics.ts';

export interface RenderJobRequest {
  readonly job: RenderJob;
  readonly load: LoadRelease;
  readonly packs: ObjectStore;
  readonly assets: Assets;
  readonly engine: string;
  readonly now: () => Date;
  /** Told why a pack is refused, unless the same has been said of the same release; a crash may tell twice. */
  readonly onRefused: (diagnostics: readonly Diagnostic[]) => Promise<void>;
}

export type RenderJobOutcome =
  /** The pack is up to date with this release or a newer one, or is no longer in the content. */
  | { readonly kind: 'superseded' }
  /** `made` is false where the edition had been made before, and only the pointer was moved. */
  | {
      readonly kind: 'published';
      readonly audience: Audience;
      readonly manifest: PublishedManifest;
      readonly made: boolean;
      /** From when the pack was due until now. */
      readonly secondsDue: number;
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] };

/**
 * Renders and publishes. Doing it again, or at the same time, comes to the same.
 * @throws StoreError when a store gives way or the release is broken: the last good edition stays.
 */
export async function renderJob(request: RenderJobRequest): Promise<RenderJobOutcome> {
  const { job, load, packs, assets, engine, now } = request;
  if (await isOvertaken(packs, job)) return { kind: 'superseded' };
  const { release, files, content, known } = await load(job.release);
  if (!packNames(files).includes(job.pack)) return { kind: 'superseded' };

  const prepared = preparePack(job.pack, content, known, assets, engine);
  if (prepared.kind === 'faulty') return await refuse(request, prepared.diagnostics);
  const edition = await publishEdition(request, prepared.pack, { content, files });
  if (edition.kind === 'faulty') return await refuse(request, edition.diagnostics);

  const { manifest, made } = edition;
  const at = now();
  const moved = await swapJson(packs, pointerKey(manifest.audience, job.pack), pointerShape, (pointer) =>
    advancePointer(pointer, { pack: job.pack, digest: manifest.digest, release: job.release, at: at.toISOString() }),
  );
  if (moved === undefined) return { kind: 'superseded' };
  const secondsDue = Math.max(0, (at.getTime() - Date.parse(job.due ?? release.at)) / 1000);
  return { kind: 'published', audience: manifest.audience, manifest, made, secondsDue };
}

/** Whether a newer release is published; a pack lies below one audience at a time, and the pointer of either knows. */
async function isOvertaken(packs: ObjectStore, { pack, release }: RenderJob): Promise<boolean> {
  const pointers = await Promise.all(
    AUDIENCES.map(async (audience) => await readJson(packs, pointerKey(audience, pack), pointerShape)),
  );
  return pointers.some((pointer) => pointer !== undefined && pointer.release > release);
}

type EditionOutcome =
  | { readonly kind: 'there'; readonly manifest: PublishedManifest; readonly made: boolean }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] };

/** Makes sure that the edition is in the store: its files first, its manifest last. */
async function publishEdition(
  { job, packs, assets, engine }: RenderJobRequest,
  { spec, editions, digest, inputs, diagnostics }: PreparedPack,
  { content, files: sources }: Pick<LoadedRelease, 'content' | 'files'>,
): Promise<EditionOutcome> {
  const prefix = editionPrefix(spec.audience, spec.id, digest);
  const key = manifestKey(spec.audience, spec.id, digest);
  const before = await readJson(packs, key, publishedManifestShape);
  if (before !== undefined) return { kind: 'there', manifest: before, made: false };

  const rendered: Rendered[] = [];
  for (const edition of editions) rendered.push(await renderPrepared(edition, content, spec, assets));
  const found = unique([...diagnostics, ...rendered.flatMap((edition) => edition.diagnostics)]);
  const pdfs = rendered.flatMap(({ language, pdf }) => (pdf === undefined ? [] : [{ language, pdf }]));
  if (pdfs.length < rendered.length || found.some(isError)) return { kind: 'faulty', diagnostics: found };

  const files = pdfs.map(({ language, pdf: { bytes, ...pdf } }) => ({
    ...{ language, file: `${spec.id}.${language}.pdf`, theme: spec.theme, bytes: bytes.length, ...pdf },
  }));
  await Promise.all(
    pdfs.map(async ({ language, pdf }) => await packs.create(`${prefix}${spec.id}.${language}.pdf`, pdf.bytes)),
  );
  const manifest: PublishedManifest = {
    ...{ schemaVersion: 1, pack: spec.id, digest, title: spec.title, audience: spec.audience, date: spec.date },
    ...{ engine, release: job.release, files, diagnostics: [...found] },
    inputs: [...digestInputs([...sources, ...assets.templates], inputs)],
  };
  await packs.create(key, toJsonBytes(manifest));
  return { kind: 'there', manifest, made: true };
}

/** Tells and writes down why a pack is refused, unless the same or a newer release has said so already. */
async function refuse(
  { job: { pack, release }, packs, now, onRefused }: RenderJobRequest,
  diagnostics: readonly Diagnostic[],
): Promise<RenderJobOutcome> {
  const isSaid = (known: Refused | undefined): boolean =>
    known !== undefined &&
    (known.release > release || (known.release === release && errorsIn(known.diagnostics) === errorsIn(diagnostics)));
  const key = refusedKey(pack);
  if (!isSaid(await readJson(packs, key, refusedShape))) await onRefused(diagnostics);
  const refused: Refused = {
    ...{ schemaVersion: 1, pack, release, at: now().toISOString(), diagnostics: [...diagnostics] },
  };
  await swapJson(packs, key, refusedShape, (known) => (isSaid(known) ? undefined : refused));
  return { kind: 'refused', diagnostics };
}

/** What people are told of diagnostics. */
const errorsIn = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.filter(isError).map(describeDiagnostic).join('');
