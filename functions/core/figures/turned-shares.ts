// Finds shares whose part and whole the English turns round: 民营企业占出口企业的八成 as exporters that are 80 percent of private enterprises.
import type { Swap } from './attribution.ts';
import { type Cue, findCues, type Stretch } from './cues.ts';
import type { Pair } from './pair-figures.ts';

/** The part, and what it is a share of: 水电占发电量的55%; 发电量中，水电占55%. */
const SHARE =
  /([^，。；：\n]{2,20})占(?:到|了)?([^，。；：\n]{2,20}?)(?:总数|总量|总额)?的(?:比重|比例)?(?:为|达|约|近|超过)?$/;
const SHARE_AMONG = /([^，。；：\n]{2,20})[中里]，([^，。；：\n]{2,20}?)占(?:到|了)?(?:约|近|超过)?$/;

/** How far before its figure a share is told, in characters. */
const REACH = 50;

/** Shares whose whole in English is their part in Chinese. */
export const turnedShares = (source: string, target: string, pairs: readonly Pair[]): readonly Swap[] => {
  const shares = pairs.filter(({ source: { kind }, target: told }) => isShare(kind) && isShare(told.kind));
  if (shares.length === 0) return [];
  let cues: readonly Cue[] | undefined;
  return shares.flatMap((pair) => {
    const told = partAndWhole(source, pair.source.start);
    const whole = told === undefined ? undefined : wholeOf(target, pair.target);
    if (told === undefined || whole === undefined) return [];
    cues ??= findCues(source, target);
    const within = (stretch: Stretch) =>
      (cues ?? []).filter((cue) => cue.source.start >= stretch.start && cue.source.end <= stretch.end);
    const isIn = ({ target: { start, end } }: Cue) => start >= whole.start && end <= whole.end;
    const [parts, wholes] = [within(told.part), within(told.whole)];
    const turned = parts.some(isIn) && wholes.length > 0 && !wholes.some(isIn);
    return turned ? [{ one: pair, other: pair }] : [];
  });
};

const isShare = (kind: string): boolean => kind === 'percent' || kind === 'share';

const partAndWhole = (text: string, at: number): { readonly part: Stretch; readonly whole: Stretch } | undefined => {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  const match = SHARE.exec(before);
  const among = match === null ? SHARE_AMONG.exec(before) : null;
  const [told, one, other] = match ?? among ?? [];
  if (told === undefined || one === undefined || other === undefined) return undefined;
  const start = from + before.indexOf(told);
  const first = { start, end: start + one.length };
  const second = {
    start: start + told.indexOf(other, one.length),
    end: start + told.indexOf(other, one.length) + other.length,
  };
  return match === null ? { whole: first, part: second } : { part: first, whole: second };
};

/** What the English says a share is of: 80 percent of all private enterprises; of the local workforce, 65%. */
const wholeOf = (text: string, { start, end }: Stretch): Stretch | undefined => {
  const after =
    /^\s+of\s+(?!them|these|those|it\b|which|whom)((?:(?! (?:are|is|were|was|have|has|had|came|went|now|that|who|which)\b)[^.,;:()]){3,60})/.exec(
      text.slice(end, end + 80),
    );
  if (after?.[1] !== undefined) {
    const from = end + after[0].length - after[1].length;
    return { start: from, end: from + after[1].length };
  }
  const from = Math.max(0, start - 80);
  const before = /\bof\s+([^.,;:()]{3,60}),\s*$/i.exec(text.slice(from, start));
  if (before?.[1] === undefined) return undefined;
  const at = from + before.index + before[0].indexOf(before[1]);
  return { start: at, end: at + before[1].length };
};
