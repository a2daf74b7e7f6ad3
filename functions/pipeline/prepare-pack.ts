// Prepares all editions of the packs of a release: what each would be made from, and whether it may be.
import type { Audience } from '../contract.ts';
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { PackSpec, SourceFile, Waiver } from '../core/content/types.ts';
import type { Assets } from '../ports.ts';
import { packOf } from './check-request.ts';
import { digestPack } from './digest-edition.ts';
import { isError } from './is-error.ts';
import type { CheckedContent } from './load-checked.ts';
import { type Prepared, prepareEdition } from './prepare-edition.ts';
import { unique } from './unique-diagnostics.ts';

/** A pack of which every edition can be made. */
export interface PreparedPack {
  readonly spec: PackSpec;
  readonly editions: readonly Prepared[];
  /** SHA-256 of all that its files depend on: the same digest, the same files. */
  readonly digest: string;
  /** Paths of the content and templates that it is made from, each once. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The waivers that it rests on, each once. */
  readonly waivers: readonly Waiver[];
}

export type PackPreparation =
  | { readonly kind: 'ready'; readonly pack: PreparedPack }
  /** `audience` is unknown where the file of the pack cannot be read. */
  | { readonly kind: 'faulty'; readonly audience: Audience | undefined; readonly diagnostics: readonly Diagnostic[] };

/** The names of all packs of the content, also of those whose files cannot be read; sorted. */
export const packNames = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path }) => packOf(path) ?? []).sort();

/** Prepares one pack of the content. */
export function preparePack(id: string, checked: CheckedContent, assets: Assets, engine: string): PackPreparation {
  const { content, known } = checked;
  const spec = content.packSpecs.find((each) => each.id === id);
  if (spec === undefined)
    return { kind: 'faulty', audience: undefined, diagnostics: known.filter(({ file }) => packOf(file) === id) };
  const editions = spec.languages.map((language) => prepareEdition(checked, spec, language, assets, engine));
  const paths = new Set(editions.flatMap(({ inputs }) => inputs));
  const diagnostics = unique([
    ...known.filter(({ file }) => paths.has(file)),
    ...editions.flatMap((edition) => edition.diagnostics),
  ]);
  const ready = editions.flatMap((edition) => edition.ready ?? []);
  if (ready.length < editions.length || diagnostics.some(isError))
    return { kind: 'faulty', audience: spec.audience, diagnostics };
  const digest = digestPack(spec.audience, ready);
  const waivers = [...new Set(editions.flatMap((edition) => edition.waivers))];
  return { kind: 'ready', pack: { spec, editions, digest, inputs: [...paths], diagnostics, waivers } };
}
