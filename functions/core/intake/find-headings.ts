// Finds the headings of a text: on lines of their own, run into their paragraph, or glued into the paragraph before.
import { isHeadingLine, isShortLine, MAX_HEADING } from './heading-line.ts';
import { NUMBERINGS, type Numbered, numberOf } from './numbering.ts';
import { startsSentence } from './sentence-end.ts';
import type { SourceParagraph } from './types.ts';

/** A heading within a paragraph: where it stands with its marks, where its text stands without, and its number. */
export interface FoundHeading {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly how: 'line' | 'run-in' | 'glued';
  /** How many `#` it has; 0 without. */
  readonly depth: number;
  readonly number?: Numbered;
}

/** The headings of each paragraph, in their order. */
export const findHeadings = (paragraphs: readonly SourceParagraph[]): readonly (readonly FoundHeading[])[] => {
  const plain = !paragraphs.some(({ passage }) => passage.text.includes('**'));
  const runIn = plain && mostBeginWithHeading(paragraphs);
  const last = new Map<string, number>();
  return paragraphs.map((paragraph, index) => {
    const found = headingsOf(paragraph, { runIn, followed: paragraphs[index + 1]?.kind === 'text', last });
    for (const { number } of found) if (number !== undefined) last.set(number.name, number.value);
    return found;
  });
};

interface Around {
  /** Whether paragraphs of this text begin with an unnumbered heading. */
  readonly runIn: boolean;
  /** Whether running text follows. */
  readonly followed: boolean;
  /** The last number of each kind so far. */
  readonly last: Map<string, number>;
}

const headingsOf = ({ kind, depth, passage: { text } }: SourceParagraph, around: Around): readonly FoundHeading[] => {
  if (kind === 'item') return [];
  if (kind === 'heading') return [whole(text, depth)];
  if (isHeadingLine(text) || (around.followed && isShortLine(text))) return [whole(text, 0)];
  const strong = strongHeadings(text);
  const opening =
    strong[0]?.start === 0 ? undefined : (numberedOpening(text) ?? (around.runIn ? plainOpening(text) : undefined));
  const found = [...(opening === undefined ? [] : [opening]), ...strong];
  const numbered = [...found, ...gluedNumbers(text, found, around.last)].sort((a, b) => a.start - b.start);
  const topic = around.runIn
    ? afterLead(
        text,
        numbered.findLast(({ number }) => number !== undefined),
      )
    : undefined;
  return topic === undefined ? numbered : [...numbered, topic];
};

/** A paragraph that is a heading and nothing else. */
const whole = (text: string, depth: number): FoundHeading => {
  const [, marks = '', inner = text] = /^(\**\s*)(.*?)\s*\**$/u.exec(text) ?? [];
  return found(text, 0, text.length, marks.length, marks.length + inner.length, 'line', depth);
};

/** Text between double stars that begins a sentence and ends one, or is numbered. */
const strongHeadings = (text: string): readonly FoundHeading[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/gu)].flatMap((match) => {
    const inner = match[1] ?? '';
    const ends = /[。！：]$/u.test(inner);
    const inSentence = !startsSentence(text, match.index) || /[。！？]/u.test(inner.slice(0, -1));
    if (inSentence || inner.length > MAX_HEADING || !(ends || numberOf(inner))) return [];
    const start = match.index + 2;
    const how = match.index === 0 ? 'run-in' : 'glued';
    return [found(text, match.index, match.index + match[0].length, start, start + inner.length, how, 0)];
  });

/** A number and a title up to the first period, with more text after it. */
const numberedOpening = (text: string): FoundHeading | undefined => {
  const number = numberOf(text);
  const end = /^[^。！？；]+。/u.exec(text)?.[0].length;
  if (number === undefined || end === undefined || end > MAX_HEADING) return undefined;
  const title = text.slice(number.length, end - 1);
  // In Arabic figures many lists are numbered whose entries are whole sentences.
  if (number.name.endsWith('arabic') && /[，：、]/u.test(title)) return undefined;
  return found(text, 0, end, 0, end, 'run-in', 0);
};

const PLAIN_OPENING = /^[^，。；：、！？“”（）\d]{4,20}。(?=.{20})/u;

const plainOpening = (text: string): FoundHeading | undefined => {
  const end = PLAIN_OPENING.exec(text)?.[0].length;
  return end === undefined ? undefined : found(text, 0, end, 0, end, 'run-in', 0);
};

/** Where paragraphs begin with plain headings, the first topic of a section may stand behind the section's own words. */
const afterLead = (text: string, section: FoundHeading | undefined): FoundHeading | undefined => {
  if (section === undefined) return undefined;
  const match = /^[^。]{20,}。([^，。；：、！？“”（）\d]{4,20}。)(?=.{20,})/u.exec(text.slice(section.end));
  if (match === null) return undefined;
  const end = section.end + match[0].length;
  return found(text, end - (match[1] ?? '').length, end, end - (match[1] ?? '').length, end, 'glued', 0);
};

/** In a text without marks, headings are known by being many: most of at least four paragraphs begin with a short sentence. */
const mostBeginWithHeading = (paragraphs: readonly SourceParagraph[]): boolean => {
  const running = paragraphs.filter(
    ({ kind, passage: { text } }) => kind === 'text' && text.length > 30 && !numberOf(text),
  );
  const opening = running.filter(({ passage }) => PLAIN_OPENING.test(passage.text));
  return opening.length >= 4 && opening.length >= running.length * 0.6;
};

/** A numbered title after the end of a sentence, whose number is the next of its kind. */
const gluedNumbers = (
  text: string,
  known: readonly FoundHeading[],
  last: ReadonlyMap<string, number>,
): readonly FoundHeading[] => {
  const numbers = new Map(last);
  for (const { number } of known) if (number !== undefined) numbers.set(number.name, number.value);
  return [...text.matchAll(GLUED)].flatMap((match) => {
    const number = numberOf(match[0]);
    const inStrong = known.some(({ start, end }) => match.index >= start && match.index < end);
    if (number === undefined || inStrong || number.value !== (numbers.get(number.name) ?? 0) + 1) return [];
    if (number.value === 1 && number.name !== 'bracketed') return [];
    numbers.set(number.name, number.value);
    return [
      found(text, match.index, match.index + match[0].length, match.index, match.index + match[0].length, 'glued', 0),
    ];
  });
};

const GLUED = new RegExp(
  `(?<=[。！？；]”?)(?:${NUMBERINGS.slice(0, 3)
    .map(({ pattern }) => pattern)
    .join('|')})[^，。；：！？“”]{2,30}(?:。|$)`,
  'gu',
);

/** A heading whose text loses the mark that ends it. */
const found = (
  text: string,
  start: number,
  end: number,
  textStart: number,
  textEnd: number,
  how: FoundHeading['how'],
  depth: number,
): FoundHeading => {
  const title = text.slice(textStart, textEnd).replace(/[。：:\s]+$/u, '');
  const number = numberOf(title);
  return { start, end, textStart, textEnd: textStart + title.length, how, depth, ...(number && { number }) };
};
