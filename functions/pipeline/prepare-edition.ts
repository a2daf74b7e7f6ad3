// Prepares one edition of a pack: pack → markup, with the theme and the data to attach. All that its pages depend on, and its digest.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import type { Content, PackSpec } from '../core/content/types.ts';
import { type LocatedTheme, loadTheme } from '../core/layout/load-theme.ts';
import { type Markup, renderMarkup } from '../core/markup/render-markup.ts';
import { assemblePack } from '../core/pack/assemble-pack.ts';
import { type DataFile, packData } from '../core/pack/pack-data.ts';
import type { DocumentFacts } from '../core/pdf/document-facts.ts';
import type { Assets } from '../ports.ts';
import { checkTheme } from './check-theme.ts';
import { digestEdition } from './digest-edition.ts';
import { isError } from './is-error.ts';

/** An edition before it is set, or what keeps it from being made. */
export interface Prepared {
  readonly language: Edition;
  /** Paths of the content, templates, labels and theme that it is made from. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ready: ReadyEdition | undefined;
}

/** All that the pages of an edition depend on. */
export interface ReadyEdition {
  readonly markup: Markup;
  readonly theme: LocatedTheme;
  /** Its title is in the markup. */
  readonly facts: Omit<DocumentFacts, 'title'>;
  /** What is attached to the PDF, but for what it says of the edition itself. */
  readonly data: readonly DataFile[];
  /** SHA-256 of all this and of the engine's name: the same digest, the same PDF. */
  readonly digest: string;
}

/** Prepares an edition; `known` are the diagnostics of the content, of which errors in the edition's inputs keep it back. */
export function prepareEdition(
  content: Content,
  spec: PackSpec,
  language: Edition,
  assets: Assets,
  engine: string,
  known: readonly Diagnostic[],
): Prepared {
  const assembled = assemblePack(content, spec, language);
  const pack = assembled.value;
  const kept = (diagnostics: readonly Diagnostic[]): Prepared => ({
    ...{ language, inputs: pack.inputs, diagnostics, ready: undefined },
  });
  // What else is wrong would only follow from this.
  if (known.some((each) => isError(each) && pack.inputs.includes(each.file))) return kept([]);

  const theme = loadTheme(assets.templates, spec.theme, spec.places['theme'] ?? spec.place);
  const found = [...assembled.diagnostics, ...theme.diagnostics, ...(theme.value ? checkTheme(theme.value) : [])];
  if (assembled.diagnostics.some(isError)) return kept(found);
  const markup = renderMarkup(pack, assets.templates);
  found.push(...markup.diagnostics);
  if (found.some(isError) || theme.value === undefined) return kept(found);

  const facts = {
    author: pack.report.issuer[pack.lang] ?? '',
    subject: pack.report.title[pack.lang] ?? '',
    lang: pack.lang,
    date: new Date(`${pack.date}T00:00:00Z`),
    producer: engine,
  };
  const data = spec.attachments ? packData(pack, content) : [];
  const edition = { markup: markup.value, theme: theme.value.value, facts, data };
  return {
    language,
    inputs: [...pack.inputs, ...markup.paths, `templates/themes/${spec.theme}.yaml`],
    diagnostics: found,
    ready: { ...edition, theme: theme.value, digest: digestEdition(edition, engine, language) },
  };
}
