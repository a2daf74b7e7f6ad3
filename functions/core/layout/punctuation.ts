// The classes of Chinese punctuation that decide where a line may break and which space gives way.

/** Line-start prohibition, strict level (CLREQ 3.1.4; GB/T 15834 5.1.1 to 5.1.7): no line begins with one of these. */
export const NOT_AT_LINE_START: ReadonlySet<string> = new Set('、，。．：；！？”’」』）〕］｝》〉】〗～–·‧/／%‰％°℃—…');

/** Line-end prohibition (CLREQ 3.1.4; GB/T 15834 5.1.3): no line ends with one of these. */
export const NOT_AT_LINE_END: ReadonlySet<string> = new Set('“‘「『（〔［｛《〈【〖');

/** Full-width marks whose ink stands in the right half of the em: the blank half comes before them. */
export const OPENING_MARKS: ReadonlySet<string> = new Set('“‘「『（〔［｛《〈【〖');

/** Full-width closing quotes and brackets: the blank half comes after them. */
export const CLOSING_MARKS: ReadonlySet<string> = new Set('”’」』）〕］｝》〉】〗');

/** Pause marks within a sentence: the blank half comes after them. */
const PAUSE_MARKS: ReadonlySet<string> = new Set('，、；：');

/** Marks that end a sentence: the blank half comes after them. */
const STOP_MARKS: ReadonlySet<string> = new Set('。．？！');

/** The kinds of space, in the order in which a line takes from them when it must shrink (CLREQ 3.1.6, JLREQ 3.8.4). */
export const SHRINK_ORDER = ['word', 'middle-dot', 'bracket', 'pause', 'mixed', 'stop'] as const;
/** A kind of space that a line may shrink. */
export type SpaceKind = (typeof SHRINK_ORDER)[number];

/** On which side of its ink a full-width mark has its blank half; on `both`, where it takes half an em in the middle. */
export type Side = 'before' | 'after' | 'both' | 'none';

/** The separation dot takes half an em (GB/T 15834 5.1.7). */
const MIDDLE_DOT = '·';

const SIDES: ReadonlyMap<string, Side> = new Map<string, Side>([
  ...[...OPENING_MARKS].map((mark): [string, Side] => [mark, 'before']),
  ...[...CLOSING_MARKS, ...PAUSE_MARKS, ...STOP_MARKS].map((mark): [string, Side] => [mark, 'after']),
  [MIDDLE_DOT, 'both'],
]);

/** On which side the blank half of a character set full-width lies; none where it has ink on the whole em. */
export const blankSide = (character: string): Side => SIDES.get(character) ?? 'none';

/** The kind of the space that a full-width mark brings along. */
export function spaceKindOf(mark: string): 'middle-dot' | 'bracket' | 'pause' | 'stop' {
  if (mark === MIDDLE_DOT) return 'middle-dot';
  if (STOP_MARKS.has(mark)) return 'stop';
  return PAUSE_MARKS.has(mark) ? 'pause' : 'bracket';
}

/** True for a Han character, kana or the ideographic zero: what is set on the em grid and may break on both sides. */
export function isHan(codePoint: number): boolean {
  return (
    codePoint === 0x3007 ||
    (codePoint >= 0x3040 && codePoint <= 0x30ff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** True for Han and for the full-width forms of punctuation, letters and digits. */
export const isFullWidth = (codePoint: number): boolean =>
  isHan(codePoint) || (codePoint >= 0x3000 && codePoint <= 0x303f) || (codePoint >= 0xff00 && codePoint <= 0xff60);

/** `“”‘’—…·`: marks that Chinese and English share by code point and set differently. */
export const isSharedMark = (codePoint: number): boolean =>
  (codePoint >= 0x2018 && codePoint <= 0x201d && codePoint !== 0x201a && codePoint !== 0x201b) ||
  codePoint === 0x2014 ||
  codePoint === 0x2026 ||
  codePoint === 0xb7;
