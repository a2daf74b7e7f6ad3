// Puts one edition of a pack together from the content: what is printed, in its order, with figures and links.
import { type Diagnostic, errorAt, type Outcome } from '../content/diagnostic.ts';
import { type Bilingual, type Edition, type Language, languagesOf } from '../content/language.ts';
import { termsOf } from '../content/terms-of.ts';
import type { Content, Indicator, PackPart, PackSpec, Partner, Report, Section, Term, Unit } from '../content/types.ts';
import { formatQuantity } from '../quantities/format-quantity.ts';
import { cutSection, withHeadings } from './cut-sections.ts';
import { formatDate } from './format-date.ts';
import { inputsOf } from './inputs-of.ts';
import { type TermLinker, termAnchor, termLinker } from './link-terms.ts';
import type {
  ContentsEntry,
  Pack,
  PackBlock,
  PackIndicator,
  PackPartner,
  PackReport,
  PackSection,
  PackTerm,
  PackUnit,
} from './types.ts';

const LISTED_LEVELS = 2;

/** Assembles an edition; what its specification names and the content lacks is left out, with a diagnostic. */
export const assemblePack = (content: Content, spec: PackSpec, edition: Edition): Outcome<Pack> => {
  const diagnostics: Diagnostic[] = [];
  const missing = (key: string, message: string): void => {
    diagnostics.push(errorAt(spec.places[key] ?? spec.place, 'unknown-reference', message));
  };
  const named = <T extends { readonly id: string }>(all: readonly T[], id: string, key: string, kind: string): T[] => {
    const found = all.find((one) => one.id === id);
    if (found === undefined) missing(key, `There is no ${kind} “${id}”.`);
    return found === undefined ? [] : [found];
  };

  const languages = languagesOf(edition);
  const parts = flags(spec.parts);
  const [report] = named(content.reports, spec.report, 'report', 'report');
  const cuts = spec.sections.flatMap((id, index) => {
    const cut = report && cutSection(report, id);
    if (report !== undefined && cut === undefined)
      missing(`sections.${index}`, `There is no section or topic “${id}” in report “${report.id}”.`);
    return cut === undefined ? [] : [cut];
  });
  const chosen = withHeadings(cuts);
  const known = report?.indicators ?? [];
  const indicatorsOf = (ids: readonly string[], key: string): readonly Indicator[] =>
    report === undefined ? [] : ids.flatMap((id, index) => named(known, id, `${key}.${index}`, 'indicator'));
  const asked = (): readonly Indicator[] =>
    spec.indicators === 'all' ? known : indicatorsOf(spec.indicators, 'indicators');
  const shown = parts.figures ? asked() : [];
  const highlights = parts['fact-sheet'] ? indicatorsOf(spec.highlights, 'highlights') : [];
  const [partner] =
    parts.partner && spec.partner !== undefined ? named(content.partners, spec.partner, 'partner', 'partner city') : [];
  if (parts.partner && spec.partner === undefined) missing('parts', 'The part “partner” needs the name of a partner.');

  const figures = new Map<string, PackIndicator>();
  for (const indicator of new Set([...shown, ...highlights])) {
    const written = packIndicator(indicator, report?.period);
    figures.set(indicator.id, written.value);
    diagnostics.push(...written.diagnostics);
  }
  const written = (list: readonly Indicator[]): readonly PackIndicator[] =>
    list.flatMap(({ id }) => figures.get(id) ?? []);

  // Without a glossary there is nothing to link to, and the terms are not read at all.
  const glossary = parts.glossary ? termsOf(content, spec.report) : [];
  const linker = termLinker(glossary);
  const sections = parts.text ? chosen.map((section) => packSection(section, languages, linker)) : [];
  const terms = glossary.filter(({ id }) => spec.terms === 'all' || linker.used.has(id)).sort(inOrderOf(edition));

  const lang = languages[0] ?? 'zh-Hans';
  const value: Pack = {
    id: spec.id,
    edition,
    parallel: edition === 'parallel',
    lang,
    languages,
    audience: spec.audience,
    title: spec.title,
    subtitle: spec.subtitle ?? null,
    date: spec.date,
    dateText: formatDate(spec.date),
    report: packReport(report),
    order: spec.parts,
    parts,
    sections,
    terms: terms.map(packTerm),
    indicators: written(shown),
    highlights: written(highlights),
    partner: partner === undefined ? null : packPartner(partner),
    contents: contentsOf(spec.parts, sections),
    template: spec.template,
    templatePlace: spec.places['template'] ?? spec.place,
    theme: spec.theme,
    cover: spec.cover,
    inputs: inputsOf(content, spec, languages, chosen),
  };
  return { value, diagnostics };
};

const flags = (printed: readonly PackPart[]): Readonly<Record<PackPart, boolean>> => {
  const has = (part: PackPart): boolean => printed.includes(part);
  return {
    cover: has('cover'),
    contents: has('contents'),
    partner: has('partner'),
    'fact-sheet': has('fact-sheet'),
    figures: has('figures'),
    text: has('text'),
    glossary: has('glossary'),
  };
};

const packSection = (section: Section, languages: readonly Language[], linker: TermLinker): PackSection => ({
  id: section.id,
  units: section.units.map((unit) => packUnit(unit, languages, linker)),
});

const packUnit = ({ id, sides }: Unit, languages: readonly Language[], linker: TermLinker): PackUnit => {
  const side = (language: Language): PackBlock | null => {
    const block = languages.includes(language) ? sides[language] : undefined;
    if (block === undefined) return null;
    const empty = { kind: block.kind, level: 0, ordered: false, inlines: [], items: [] };
    if (block.kind === 'list') {
      const items = block.items.map((item) => linker.link(item, language, true));
      return { ...empty, ordered: block.ordered, items };
    }
    if (block.kind === 'heading')
      return { ...empty, level: block.level, inlines: linker.link(block.inlines, language, false) };
    return { ...empty, inlines: linker.link(block.inlines, language, true) };
  };
  return { id, sides: { 'zh-Hans': side('zh-Hans'), en: side('en') } };
};

const packIndicator = (indicator: Indicator, year: string | undefined): Outcome<PackIndicator> => {
  const { id, label, kind, period, place, value, unit } = indicator;
  const dated = kind === 'actual' || period !== year;
  const figure = formatQuantity(indicator);
  if (figure !== undefined) return { value: { id, label, figure, kind, period, dated }, diagnostics: [] };
  const raw = value + unit;
  return {
    value: { id, label, figure: { 'zh-Hans': raw, en: raw }, kind, period, dated },
    diagnostics: [
      errorAt(
        place,
        'unknown-quantity',
        `The figure “${raw}” of “${id}” cannot be written in English.`,
        'The value is a plain decimal such as "43.5", and the unit one of the known ones, such as 亿元, 万亩 or %.',
      ),
    ],
  };
};

const packTerm = (term: Term): PackTerm => ({
  id: term.id,
  anchor: termAnchor(term.id),
  name: { 'zh-Hans': term['zh-Hans'].headword, ...(term.en && { en: term.en.rendering }) },
  definition: { 'zh-Hans': term['zh-Hans'].definition, ...(term.en && { en: term.en.definition }) },
});

/** By pinyin where Chinese leads, by the alphabet in English; quotation marks do not count. */
const inOrderOf = (edition: Edition): ((a: Term, b: Term) => number) => {
  const { compare } = new Intl.Collator(edition === 'en' ? 'en' : 'zh-Hans-u-co-pinyin', { ignorePunctuation: true });
  const key = (term: Term): string => (edition === 'en' ? (term.en?.rendering ?? '') : term['zh-Hans'].headword);
  return (a, b) => compare(key(a), key(b)) || (a.id < b.id ? -1 : 1);
};

const packPartner = ({ id, name, region, country, since, relation, areas, sources }: Partner): PackPartner => ({
  id,
  name,
  region: region ?? null,
  country,
  since: since === undefined ? null : formatDate(since),
  relation,
  areas,
  sources,
});

const NOTHING: Bilingual = { 'zh-Hans': '', en: '' };

const packReport = (report: Report | undefined): PackReport => ({
  id: report?.id ?? '',
  issuer: report?.issuer ?? NOTHING,
  place: report?.place ?? NOTHING,
  title: report?.title ?? NOTHING,
  shortTitle: report?.shortTitle ?? NOTHING,
  period: report?.period ?? '',
  publication: report?.source.publication ?? NOTHING,
  description: report?.source.description ?? NOTHING,
  dating: report?.dating ?? NOTHING,
  missing: report?.missing ?? [],
  translated: report?.languages.includes('en') ?? false,
});

const contentsOf = (printed: readonly PackPart[], sections: readonly PackSection[]): readonly ContentsEntry[] => {
  const listed = printed.filter((part) => part !== 'cover' && part !== 'contents');
  return listed.flatMap((part): readonly ContentsEntry[] => {
    if (part !== 'text') return [{ kind: 'part', level: 1, href: `#${part}`, label: part }];
    return sections.flatMap(({ units }) => units.flatMap(headingEntry));
  });
};

const headingEntry = ({ id, sides }: PackUnit): readonly ContentsEntry[] => {
  const level = (sides['zh-Hans'] ?? sides.en)?.level ?? 0;
  if (level === 0 || level > LISTED_LEVELS) return [];
  const inlines = { 'zh-Hans': sides['zh-Hans']?.inlines ?? [], en: sides.en?.inlines ?? [] };
  return [{ kind: 'heading', level, href: `#${id}`, inlines }];
};
