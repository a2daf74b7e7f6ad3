// Prepares one edition of a pack: pack → markup, with the theme and the data to attach. All that its pages depend on, and its digest.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import type { Edition } from '../core/content/language.ts';
import type { PackSpec, Waiver } from '../core/content/types.ts';
import { type LocatedTheme, loadTheme } from '../core/layout/load-theme.ts';
import { type Markup, renderMarkup } from '../core/markup/render-markup.ts';
import { assemblePack } from '../core/pack/assemble-pack.ts';
import { type DataFile, packData } from '../core/pack/pack-data.ts';
import type { DocumentFacts } from '../core/pdf/document-facts.ts';
import { gatePack } from '../core/translation/gate-pack.ts';
import type { Assets } from '../ports.ts';
import { checkTheme } from './check-theme.ts';
import { digestEdition } from './digest-edition.ts';
import { isError } from './is-error.ts';
import type { CheckedContent } from './load-checked.ts';
import { stampPack } from './stamp-pack.ts';

/** An edition before it is set, or what keeps it from being made; one with an error in its diagnostics must not be written. */
export interface Prepared {
  readonly language: Edition;
  /** Paths of the content, templates, labels and theme that it is made from. */
  readonly inputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The blocks and terms that it prints in English. */
  readonly units: ReadonlySet<string>;
  /** The waivers that its English rests on. */
  readonly waivers: readonly Waiver[];
  /** Also there where only the translation keeps it back, so that all that is wrong can be found in one go. */
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

/**
 * Prepares an edition. Errors in the files that it is made from keep it back, and so does its translation where that is not what the pack
 * requires; not so a draft, which is marked as one on every page.
 */
export function prepareEdition(
  { content, translation, known }: CheckedContent,
  spec: PackSpec,
  language: Edition,
  assets: Assets,
  engine: string,
  draft = false,
): Prepared {
  const assembled = assemblePack(content, spec, language);
  const { inputs } = assembled.value;
  const gate = gatePack(translation.reports.get(spec.report), spec, assembled.value);
  const { units, waivers } = gate;
  const kept = (diagnostics: readonly Diagnostic[]): Prepared => ({
    ...{ language, inputs, diagnostics, units, waivers, ready: undefined },
  });
  // What else is wrong would only follow from this.
  if (known.some((each) => isError(each) && inputs.includes(each.file))) return kept([]);
  const gated = draft ? gate.diagnostics.map((each) => ({ ...each, severity: 'warning' as const })) : gate.diagnostics;
  const pack = stampPack(assembled.value, content, gate, draft);

  const theme = loadTheme(assets.templates, spec.theme, spec.places['theme'] ?? spec.place);
  const found = [...assembled.diagnostics, ...theme.diagnostics, ...(theme.value ? checkTheme(theme.value) : [])];
  if (assembled.diagnostics.some(isError)) return kept([...found, ...gated]);
  const markup = renderMarkup(pack, assets.templates);
  found.push(...markup.diagnostics);
  if (found.some(isError) || theme.value === undefined) return kept([...found, ...gated]);

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
    diagnostics: [...found, ...gated],
    units,
    waivers,
    ready: { ...edition, theme: theme.value, digest: digestEdition(edition, engine, language) },
  };
}
