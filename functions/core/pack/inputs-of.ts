// Names the files that an edition is made from: a change in one may change the edition, an error in one keeps it back.
import type { Language } from '../content/language.ts';
import { termRecordPath } from '../content/read-translation.ts';
import { glossaryPathsOf } from '../content/terms-of.ts';
import type { Content, PackSpec, Section } from '../content/types.ts';

/** Paths of the content that an edition reads, sorted; also of files that could not be read, so that they are not passed over. */
export const inputsOf = (
  content: Content,
  spec: PackSpec,
  languages: readonly Language[],
  sections: readonly Section[],
): readonly string[] => {
  const has = (part: PackSpec['parts'][number]): boolean => spec.parts.includes(part);
  const report = content.reports.find(({ id }) => id === spec.report);
  const folder = `content/reports/${spec.report}`;
  const partner = content.partners.find(({ id }) => id === spec.partner);
  const text = [
    ...sections.flatMap(({ paths }) => languages.map((language) => paths[language])),
    ...(sections.length < spec.sections.length ? (report?.unread ?? []) : []),
  ];
  const glossary = has('glossary') ? glossaryPathsOf(content, spec.report) : [];
  const paths = [
    spec.place.file,
    report?.path ?? `${folder}/report.yaml`,
    ...(has('figures') || (has('fact-sheet') && spec.highlights.length > 0)
      ? [report?.indicatorsPath ?? `${folder}/indicators.yaml`]
      : []),
    ...(has('text') ? text : []),
    ...(has('text') && languages.includes('en') ? [report?.translation.path] : []),
    ...glossary,
    ...(languages.includes('en') ? glossary.map(termRecordPath) : []),
    ...(has('partner') && spec.partner !== undefined
      ? [partner?.place.file ?? `content/partners/${spec.partner}.yaml`]
      : []),
  ];
  return [...new Set(paths.filter((path) => path !== undefined))].sort();
};
