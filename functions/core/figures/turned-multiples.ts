// Finds multiples that the English turns round: 甲镇游客是乙镇的2.5倍 as Town B has two and a half times as many as Town A.
import type { Swap } from './attribution.ts';
import { type Cue, findCues } from './cues.ts';
import type { Pair } from './pair-figures.ts';

/** What is compared, and with what, up to the multiple. */
const COMPARED = /([^，。；：\n]{1,24}?)(?:是|为|达到?|相当于)([^，。；：\n是为]{1,16}?)的$/;

/** How far before a multiple both stand, in characters. */
const REACH = 44;

/** Multiples that stand with the one compared with as the subject. */
export const turnedMultiples = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const comparing = pairs.filter((pair) => pair.source.kind === 'multiple' && pair.target.kind === 'multiple');
  if (comparing.length === 0) return [];
  const cues = [...findCues(source, target), ...letterCues(source, target)];
  return comparing.flatMap((pair) => {
    const from = Math.max(0, pair.source.start - REACH);
    const match = COMPARED.exec(source.slice(from, pair.source.start));
    if (match === null) return [];
    const [, subject = '', object = ''] = match;
    const start = from + match.index;
    const objectStart = pair.source.start - 1 - object.length;
    const within = (low: number, high: number) =>
      cues.filter((cue) => cue.source.start >= low && cue.source.end <= high);
    const ones = within(start, start + subject.length);
    const others = within(objectStart, objectStart + object.length);
    const isTurned = ones.some((one) =>
      others.some(
        (other) =>
          other.target.start < pair.target.start && pair.target.end < one.target.start && leads(target, other, pair),
      ),
    );
    const isRight = ones.some((one) => one.target.start < pair.target.start);
    return isTurned && !isRight ? [{ one: pair, other: pair }] : [];
  });
};

/** In one sentence, with as or that of behind it. */
const leads = (text: string, { target: { end } }: Cue, pair: Pair): boolean =>
  !/[.;]\s/.test(text.slice(end, pair.target.start)) &&
  /^[^.;]*\b(?:as|that|those|of|than)\b/.test(text.slice(pair.target.end));

const LETTERS = '甲乙丙丁';

/** 甲 and A, 乙 and B. */
const letterCues = (source: string, target: string): readonly Cue[] =>
  [...LETTERS].flatMap((letter, at) => {
    const there = source.indexOf(letter);
    const here = new RegExp(`\\b${'ABCD'[at]}\\b`).exec(target);
    if (there < 0 || source.lastIndexOf(letter) !== there || here === null) return [];
    return [{ source: { start: there, end: there + 1 }, target: { start: here.index, end: here.index + 1 } }];
  });
