// Writes what an import found as files of content: the report, its text, its glossary, and a pack that prints them.
import { escapeMarkdown } from './escape-markdown.ts';
import { openLedger } from './ledger.ts';
import { figureOf, inChinese } from './numbering.ts';
import type { Intake, IntakeBlock, IntakeSection } from './types.ts';

/** A file of content as text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** What the files need besides the text: the id of the report, the name of the source file, the day of the edition. */
export interface ContentOptions {
  readonly id: string;
  readonly sourceName: string;
  readonly date: string;
  /** The text of `indicators.yaml`; absent when the report states no targets. */
  readonly indicators?: string;
}

/** The files of an import, `intake.yaml` aside. */
export const writeContent = (intake: Intake, options: ContentOptions): readonly ContentFile[] => {
  const folder = `content/reports/${options.id}`;
  return [
    { path: `${folder}/report.yaml`, text: reportYaml(intake, options) },
    ...intake.sections.map((section) => ({
      path: `${folder}/zh-Hans/${section.file}.md`,
      text: sectionMarkdown(section),
    })),
    ...(options.indicators === undefined ? [] : [{ path: `${folder}/indicators.yaml`, text: options.indicators }]),
    ...(intake.entries.length === 0
      ? []
      : [{ path: `content/glossary/${options.id}.yaml`, text: glossaryYaml(intake) }]),
    { path: `content/packs/${options.id}.yaml`, text: packYaml(intake, options) },
  ];
};

/** A text as YAML reads it between double quotation marks, which are those of JSON. */
export const quoted = (text: string): string => JSON.stringify(text);

/** An id as it stands, or between quotation marks where YAML would take it for a number or the like. */
const name = (id: string): string => (/^[a-z](?!ull$|rue$|alse$)/.test(id) ? id : quoted(id));

export const chinese = (text: string): string => `{zh-Hans: ${quoted(text)}}`;

const UNKNOWN = '（未注明）';

const titleOf = ({ facts: { title = '政府工作报告', city, year } }: Intake): string => {
  const hasCity = city === undefined || title.includes(city);
  const hasYear = year === undefined || title.includes(year);
  return `${hasCity ? '' : city}${hasYear ? '' : `${year}年`}${title}`;
};

/** Whose report of which year, and whether it is whole; the title of the report itself is below it on the cover. */
const packTitle = (intake: Intake): string => {
  const { city, year } = intake.facts;
  const whose =
    city === undefined && year === undefined ? titleOf(intake) : `${city?.replace(/市$/u, '') ?? ''}${year ?? ''}`;
  const part = missingParts(intake).length > 0 ? '节选' : '全文';
  return `${whose}：报告${part}${intake.entries.length === 0 ? '' : '与名词解释'}`;
};

const reportYaml = (intake: Intake, { id, sourceName }: ContentOptions): string => {
  const { facts, annexTitle, lines } = intake;
  const annex = annexTitle === undefined ? '' : `，后有附件“${annexTitle}”`;
  const dating =
    facts.subtitle !== undefined
      ? `原文标题下写有：${facts.subtitle}`
      : facts.year === undefined
        ? '原文没有写明年份。'
        : facts.title?.includes(facts.year)
          ? `原文标题写有${facts.year}年。`
          : `年份（${facts.year}年）由导入者给出，原文没有写明。`;
  const missing = missingParts(intake);
  return `id: ${name(id)}
# What the text does not say is in brackets （）: write it here. Delete the line “languages” when all is translated.
languages: [zh-Hans]
issuer: ${chinese(facts.city === undefined ? UNKNOWN : `${facts.city}人民政府`)}
place: ${chinese(facts.city ?? UNKNOWN)}
title: ${chinese(titleOf(intake))}
shortTitle: ${chinese(titleOf(intake))}
period: ${quoted(facts.year ?? UNKNOWN)}
language: zh-Hans
source:
  publication: ${chinese(facts.publication ?? UNKNOWN)}
  description: ${chinese(`由文本文件“${sourceName}”导入，共${lines}行${annex}。断开的段落、标点等残损已在导入时修补。`)}
dating: ${chinese(dating)}
missing:${missing.length === 0 ? ' []' : missing.map((part) => `\n  - ${chinese(part)}`).join('')}
`;
};

/** What is missing before the first numbered section. */
const missingParts = ({ sections, repairs }: Intake): readonly string[] => {
  if (!repairs.some(({ kind }) => kind === 'missing-part')) return [];
  const first = figureOf(sections.find(({ number }) => number !== null)?.number ?? '') ?? 1;
  const lost = sections[0]?.number === null ? first - 2 : first - 1;
  const whole = lost === 0 ? [] : [`第${inChinese(1)}${lost > 1 ? `至第${inChinese(lost)}` : ''}部分`];
  const half = sections[0]?.number === null ? [`第${inChinese(first - 1)}部分的标题和前文`] : [];
  return [`${[...whole, ...half].join('，')}。`];
};

const sectionMarkdown = ({ id, heading, blocks }: IntakeSection): string =>
  [`---\nsection: ${id}\n---`, `# ${escapeMarkdown(heading.text)} {#${id}}`, ...blocks.map(blockMarkdown)].join(
    '\n\n',
  ) + '\n';

const blockMarkdown = ({ id, kind, passages }: IntakeBlock): string => {
  if (kind === 'list') return passages.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n');
  const text = escapeMarkdown(passages[0]?.text ?? '');
  return kind === 'topic' ? `## ${text} {#${id}}` : text;
};

const glossaryYaml = ({ entries, annexTitle = '', source }: Intake): string => {
  const { lineOf } = openLedger(source);
  const terms = entries.map(
    ({ id, headword, definition, aliases }) => `  - id: ${name(id)}
    zh-Hans:
      headword: ${quoted(headword.text)}
      aliases: [${aliases.map(quoted).join(', ')}]
      definition: ${quoted(definition.text)}
    domain: general
    status: proposed
    source: {line: ${lineOf(headword.from[0] ?? 0)}}
`,
  );
  return `# ${annexTitle}\nterms:\n${terms.join('')}`;
};

const packYaml = (intake: Intake, { id, date, indicators }: ContentOptions): string => {
  const parts = [
    ...['cover', 'contents', 'fact-sheet'],
    ...(indicators === undefined ? [] : ['figures']),
    'text',
    ...(intake.entries.length === 0 ? [] : ['glossary']),
  ];
  return `id: ${name(id)}
title: ${chinese(packTitle(intake))}
audience: internal
date: ${quoted(date)}
languages: [zh-Hans]
report: ${name(id)}
sections: [${intake.sections.map((section) => section.id).join(', ')}]
parts: [${parts.join(', ')}]
indicators: ${indicators === undefined ? '[]' : 'all'}
highlights: []
terms: all
template: pack
theme: house
`;
};
