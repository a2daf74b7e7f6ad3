// Finds the headwords of an annex: before a colon, strong or not, numbered or not, also within a paragraph.
import { isHeadingLine } from './heading-line.ts';
import type { SourceParagraph } from './types.ts';

/** A headword within a paragraph: where it stands with its number, marks and colon, and where without. */
export interface FoundEntry {
  readonly start: number;
  readonly end: number;
  readonly wordStart: number;
  readonly wordEnd: number;
}

const NUMBER = String.raw`(?:\d{1,3}[.．、]\s*|[（(]\d{1,3}[）)]\s*|[①-⑳]\s*|[\[【〔]\d{1,3}[\]】〕]\s*|注\d{0,3}[：:]\s*|\[\^?\d+\]\s*)?`;

/** Strong text with its colon within or after, or strong text that a definition follows. */
const STRONG = new RegExp(
  `${NUMBER}\\*\\*${NUMBER}([^*]{1,80}?)(?:[：:]\\*\\*|\\*\\*\\s*[：:]|\\*\\*\\s*(?=指|是指|即))`,
  'dgu',
);

/** The beginning of a paragraph up to its first colon or dash. */
const OPENING = new RegExp(`^${NUMBER}([^。；，：:！？*]{1,40}?)(?:[：:]|——|[\\s\\u3000]+(?=指|是指|即|旨在))`, 'du');

/** After a sentence, up to a colon that a definition follows. */
const WITHIN = new RegExp(
  `(?<=[。！？][”）]?\\s?)${NUMBER}([^。；，：:！？、*]{2,30}|“[^“”]{1,12}”(?:、?“[^“”]{1,12}”)+)[：:](?=指|即|是指|旨在|为|是|包括|全称|又称|也称|《|“[^“”]{1,12}”，?(?:指|是|即))`,
  'dgu',
);

/** What stands before a colon and is no headword. */
const NO_HEADWORD = /^(?:具体|其中|主要|包括|即|指|其|分别|一是|例如|如|以下|下列|内容)/u;

/** The headwords of each paragraph, in their order. */
export const findEntries = (paragraphs: readonly SourceParagraph[]): readonly (readonly FoundEntry[])[] => {
  const strong = paragraphs.some(({ passage }) => passage.text.search(STRONG) === 0);
  return paragraphs.map(({ kind, passage: { text } }, index) => {
    if (kind === 'heading' || (isHeadingLine(text) && paragraphs[index + 1]?.kind === 'text' && text.startsWith('**')))
      return [wholeLine(text)];
    if (strong) return [...text.matchAll(STRONG)].map(located);
    const opening = OPENING.exec(text);
    const found = opening === null || NO_HEADWORD.test(opening[1] ?? '') ? [] : [located(opening)];
    const within = [...text.matchAll(WITHIN)].filter((match) => !NO_HEADWORD.test(match[1] ?? '')).map(located);
    return [...found, ...within.filter(({ start }) => start > 0)];
  });
};

/** A line that is a headword and nothing else. */
const wholeLine = (text: string): FoundEntry => {
  const [, marks = '', word = ''] = /^(\**)(.*?)\**[：:]?\**$/u.exec(text) ?? [];
  return { start: 0, end: text.length, wordStart: marks.length, wordEnd: marks.length + word.length };
};

const located = (match: RegExpExecArray | RegExpMatchArray): FoundEntry => {
  const start = match.index ?? 0;
  const [wordStart = start, wordEnd = start] = match.indices?.[1] ?? [];
  return { start, end: start + match[0].length, wordStart, wordEnd };
};
