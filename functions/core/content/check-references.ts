// Checks that whatever content names is there, and that nothing is named twice.
import { checkParts } from './check-parts.ts';
import { type Diagnostic, errorAt, type Place } from './diagnostic.ts';
import { suggest } from './did-you-mean.ts';
import { languagesOf } from './language.ts';
import type { ReportDraft } from './read-report-folder.ts';
import type { PackSpec, Partner, Term } from './types.ts';

/** What has been read, and the ids of what is there but could not be read. */
export interface Draft {
  readonly reports: readonly ReportDraft[];
  readonly terms: readonly Term[];
  readonly partners: readonly Partner[];
  readonly packSpecs: readonly PackSpec[];
  readonly brokenPartners: ReadonlySet<string>;
}

/** Everything that names something wrongly; nothing that only follows from a broken file. */
export const checkReferences = (draft: Draft): readonly Diagnostic[] => [
  ...draft.reports.flatMap(checkReport),
  ...duplicateTerms(draft),
  ...duplicateIds('partner', draft.partners),
  ...duplicateIds('pack', draft.packSpecs),
  ...draft.packSpecs.flatMap((pack) => checkPack(pack, draft)),
];

const checkReport = (draft: ReportDraft): Diagnostic[] => [
  ...duplicateIds(
    'section',
    draft.sections.map(({ id, paths }) => ({ id, place: topOf(paths['zh-Hans'] ?? paths.en) })),
  ),
  ...duplicateIds(
    'indicator',
    draft.indicators.map(({ indicator }) => indicator),
  ),
  ...draft.indicators.flatMap(({ indicator, blockPlace }) => checkBlock(indicator.block, blockPlace, draft)),
];

const topOf = (file = ''): Place => ({ file, line: 2, column: 1 });

const duplicateIds = (
  kind: string,
  things: readonly { readonly id: string; readonly place: Place }[],
): Diagnostic[] => {
  const seen = new Map<string, Place>();
  return things.flatMap(({ id, place }) => {
    const before = seen.get(id);
    if (before === undefined) {
      seen.set(id, place);
      return [];
    }
    const message = `The ${kind} id “${id}” is already used at ${before.file}:${before.line}.`;
    return [
      errorAt(place, 'duplicate-id', message, 'Give one of the two another id, or delete it if it is the same thing.'),
    ];
  });
};

/** Terms of different reports never meet. */
const duplicateTerms = ({ reports, terms }: Draft): Diagnostic[] => {
  const shared = terms.filter(({ report }) => report === undefined);
  const own = reports.flatMap(({ id }) => {
    const found = duplicateIds(
      'term',
      terms.filter(({ report }) => report === id || report === undefined),
    );
    return found.filter(({ file }) => !shared.some(({ place }) => place.file === file));
  });
  return [...duplicateIds('term', shared), ...own];
};

const checkBlock = (block: string, place: Place, draft: ReportDraft): Diagnostic[] => {
  const ids = draft.sections.flatMap(({ units }) => units.map(({ id }) => id));
  if (ids.includes(block) || mayBeBroken(block, draft)) return [];
  const message = `There is no block “${block}” in the text of report “${draft.id}”.`;
  const hint =
    'A block is named after its heading and its number below it: s4.1.p2 is the second paragraph below {#s4.1}.';
  return [errorAt(place, 'unknown-block', message, suggest(block, ids, hint))];
};

/** Whether an id could stand in a file that could not be read. */
const mayBeBroken = (id: string, { sections, brokenSections, unread }: ReportDraft): boolean => {
  const within = (section: string): boolean => id === section || id.startsWith(`${section}.`);
  return [...brokenSections].some(within) || (unread.length > 0 && !sections.some((section) => within(section.id)));
};

const checkPack = (pack: PackSpec, draft: Draft): Diagnostic[] => [
  ...checkPackReport(pack, draft.reports),
  ...checkPackPartner(pack, draft),
  ...repeated(pack),
  ...checkParts(pack),
];

const placeIn = (pack: PackSpec, key: string): Place => pack.places[key] ?? pack.place;

const checkPackReport = (pack: PackSpec, reports: readonly ReportDraft[]): Diagnostic[] => {
  const draft = reports.find(({ id }) => id === pack.report);
  if (draft === undefined) {
    const ids = reports.map(({ id }) => id);
    const message = `There is no report “${pack.report}”.`;
    const hint = `The reports are: ${ids.join(', ') || 'none yet'}.`;
    return [errorAt(placeIn(pack, 'report'), 'unknown-report', message, suggest(pack.report, ids, hint))];
  }
  return [...checkLanguages(pack, draft), ...checkSections(pack, draft), ...checkIndicators(pack, draft)];
};

const checkLanguages = (pack: PackSpec, draft: ReportDraft): Diagnostic[] =>
  pack.languages.flatMap((edition, index) => {
    const lacking = languagesOf(edition).find((language) => !draft.languages.includes(language));
    if (lacking === undefined) return [];
    const message = `The edition “${edition}” needs English, and report “${draft.id}” has none yet.`;
    const hint = `Write “languages: [zh-Hans]” here; or translate the report, and delete the line “languages” of content/reports/${draft.id}/report.yaml.`;
    return [errorAt(placeIn(pack, `languages.${index}`), 'no-english', message, hint)];
  });

const checkSections = (pack: PackSpec, draft: ReportDraft): Diagnostic[] => {
  const headings = draft.sections.flatMap(({ id, units }) => [id, ...units.filter(isHeading).map((unit) => unit.id)]);
  const known = [...new Set(headings)];
  return pack.sections.flatMap((section, index) => {
    if (known.includes(section) || mayBeBroken(section, draft)) return [];
    const message = `Report “${draft.id}” has no section “${section}”.`;
    const hint = `Its sections are: ${draft.sections.map(({ id }) => id).join(', ') || 'none yet'}.`;
    return [errorAt(placeIn(pack, `sections.${index}`), 'unknown-section', message, suggest(section, known, hint))];
  });
};

const isHeading = ({ sides }: ReportDraft['sections'][number]['units'][number]): boolean =>
  (sides['zh-Hans'] ?? sides.en)?.kind === 'heading';

const checkIndicators = (pack: PackSpec, draft: ReportDraft): Diagnostic[] => {
  if (draft.indicatorsBroken) return [];
  const ids = draft.indicators.map(({ indicator }) => indicator.id);
  const named = (key: string, list: readonly string[]): Diagnostic[] =>
    list.flatMap((indicator, index) => {
      if (ids.includes(indicator)) return [];
      const message = `Report “${draft.id}” has no indicator “${indicator}”.`;
      const hint = `Use an id from content/reports/${draft.id}/indicators.yaml.`;
      return [errorAt(placeIn(pack, `${key}.${index}`), 'unknown-indicator', message, suggest(indicator, ids, hint))];
    });
  return [
    ...named('indicators', pack.indicators === 'all' ? [] : pack.indicators),
    ...named('highlights', pack.highlights),
  ];
};

const checkPackPartner = (pack: PackSpec, { partners, brokenPartners }: Draft): Diagnostic[] => {
  if (pack.partner === undefined) {
    if (!pack.parts.includes('partner')) return [];
    const place = placeIn(pack, `parts.${pack.parts.indexOf('partner')}`);
    const hint = 'Add a line “partner: …” with the id of the partner, or take “partner” out of the parts.';
    return [errorAt(place, 'missing-partner', 'The pack has a partner part, but does not say which partner.', hint)];
  }
  const ids = partners.map(({ id }) => id);
  if (ids.includes(pack.partner) || brokenPartners.has(pack.partner)) return [];
  const message = `There is no partner “${pack.partner}”.`;
  const hint = `The partners are: ${ids.join(', ') || 'none yet'}.`;
  return [errorAt(placeIn(pack, 'partner'), 'unknown-partner', message, suggest(pack.partner, ids, hint))];
};

/** What a pack would print twice. */
const repeated = (pack: PackSpec): Diagnostic[] => {
  const lists = { ...pack, indicators: pack.indicators === 'all' ? [] : pack.indicators };
  return (['languages', 'sections', 'parts', 'indicators', 'highlights'] as const).flatMap((key) => {
    const list: readonly string[] = lists[key];
    return list.flatMap((name, index) => {
      const others = key === 'sections' ? list.filter((other) => name.startsWith(`${other}.`)) : [];
      const twin = list.indexOf(name) < index ? name : others[0];
      if (twin === undefined) return [];
      const message = `“${name}” would be there twice: “${twin}” in this list already brings it.`;
      return [errorAt(placeIn(pack, `${key}.${index}`), 'duplicate-id', message, 'Delete one of the two.')];
    });
  });
};
