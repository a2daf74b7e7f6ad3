// Gives an English number that stands alone the unit that its partner has: five minutes instead of forty, from 40 to 50 minutes.
import { ENGLISH_FORMS, kindOf, type UnitId } from '../quantities/measures.ts';
import type { MeasuredQuantity, NameNumerals, Quantity } from '../quantities/quantity.ts';

/** How far apart the two stand, in characters. */
const REACH = 64;

const AFTER_ALONE =
  /^\s*(?:[.,;:)!?]|$|(?:to|and|or|in|on|at|for|by|from|this|last|a|per|the|annually|yearly|each|every|respectively|are|were|is|was|(?:more|fewer|less|higher|lower) than|of (?:them|it|that|those|these|which))\b)/;
const PARTNER =
  /\b(?:instead of|rather than|from|to|than|compared (?:with|to)|against|and|or|up|down|now(?: [a-z]+)?|close to|just under|short of)\s+(?:(?:about|nearly|over|only|just|every)\s+)?$/i;

/** It used to take 25 minutes; since then, it takes ten. */
const STILL =
  /\b(?:it (?:now )?(?:takes|took|is|was|costs?|needs?)|used to (?:be|take|cost|need)|(?:once|previously|formerly) (?:took|was|cost|needed))\s+(?:(?:about|nearly|over|only|just)\s+)?$/i;

/** The quantities of a text, with units for the numbers that have none of their own. */
export const inheritUnits = (
  found: readonly (Quantity | NameNumerals)[],
  text: string,
): readonly (Quantity | NameNumerals)[] => {
  const told: (Quantity | NameNumerals)[] = [];
  for (const [at, each] of found.entries()) told.push(inherited(found, text, at, each, told.at(-1)));
  return told;
};

/** A quantity with the unit of the one before it, which may have inherited it in turn, or of the one after it. */
const inherited = (
  found: readonly (Quantity | NameNumerals)[],
  text: string,
  at: number,
  each: Quantity | NameNumerals,
  before: Quantity | NameNumerals | undefined,
): Quantity | NameNumerals => {
  const distance = each.start - (before?.end ?? 0);
  if (isListed(text, each, before) && lends(before, Math.max(0, distance - REACH))) return withUnit(each, before.unit);
  if (!isAlone(each, text)) return each;
  const lead = text.slice(Math.max(0, each.start - 24), each.start);
  if (STILL.test(text.slice(Math.max(0, each.start - 40), each.start)) && lends(before, Math.max(0, distance - REACH)))
    return withUnit(each, before.unit);
  if (isPartOfIt(text, each, before) && lends(before, distance)) return withUnit(each, before.unit);
  const graded = GRADED.test(text.slice(each.end, each.end + 24));
  const apart = /[.;]\s/.test(text.slice(before?.end ?? each.start, each.start));
  if (!graded && !apart && PARTNER.test(lead) && lends(before, distance)) return withUnit(each, before.unit);
  const money = SCALED.test(each.text) ? amountBefore(found, at, text) : undefined;
  if (money !== undefined) return withUnit(each, money.unit);
  const after = found[at + 1];
  const between = text.slice(each.end, after?.start ?? each.end);
  if (
    /^\s*(?:,? )?(?:to|and|or|down to|up to)\s+\S*\s*$/.test(between) &&
    lends(after, 0) &&
    after.kind !== 'share' &&
    !(between.startsWith(',') && after.kind === 'percent')
  )
    return withUnit(each, after.unit);
  return each;
};

/** 85,000 tonnes of maize and 9,000 of peanuts; 318 days, nine more than last year; 40 percent, and Party A the other 60. */
const isListed = (
  text: string,
  each: Quantity | NameNumerals,
  before: Quantity | NameNumerals | undefined,
): each is MeasuredQuantity => {
  if (before === undefined || each.kind !== 'count' || each.unit !== 'item') return false;
  const between = text.slice(before.end, each.start);
  const after = text.slice(each.end, each.end + 20);
  // There was not a single kilometer of it; today it has 210.
  if (STILL_OF_IT.test(between) && /^\s*(?:[.;,]|$)/.test(after)) return true;
  if (/[.;!?]\s/.test(between)) return false;
  return (
    (/^\s+of\b/.test(between) &&
      /^\s+of (?!them|it|that|those|these|which|the|its|our|all)\b/.test(after) &&
      !/\bof\b.*\bof\b/.test(between)) ||
    (/^(?: (?:a|per|each|every) [a-z]+| of [a-z -]{2,40})?,\s*(?:or |which (?:is|was) )?$/.test(between) &&
      /^\s+(?:more|fewer|less|higher|lower|longer|shorter) than\b/.test(after)) ||
    // Out of every hundred yuan that are spent, 72 go on livelihoods.
    (/\b(?:of|for) every\s+$/i.test(text.slice(Math.max(0, before.start - 12), before.start)) &&
      /^[^.;]*,\s*$/.test(between)) ||
    (/\band [^,.;\d]{1,40}$/.test(between) && /^\s*(?:[.;,]|$)/.test(after)) ||
    (/\bthe (?:other|remaining)\s+$/.test(between) && /^\s*(?:[.,;]|$)/.test(after))
  );
};

const STILL_OF_IT = /^[^.;]*; (?:today|now) (?:it|they|we|the city|there) (?:has|have|is|are)\s+$/;

/** Three in the RMB 5 billion bracket: the money belongs to what is counted. */
const GRADED = /^\s+(?:in|of|with|at|worth)\b[^.;,\d]{0,8}(?:RMB|US\$|[$€£¥]|\d)/;

/** Assets were 32 billion yuan and liabilities 14.5 billion. */
const SCALED = /(?:million|billion|trillion|[mb]n)$/i;

/** The amount of money that a scaled number without a unit follows in its sentence, with nothing measured between. */
const amountBefore = (
  found: readonly (Quantity | NameNumerals)[],
  at: number,
  text: string,
): MeasuredQuantity | undefined => {
  const start = found[at]?.start ?? 0;
  const before = found
    .slice(Math.max(0, at - 3), at)
    .findLast((each) => 'unit' in each && kindOf(each.unit) === 'amount');
  return before === undefined || /[.;!?]\s/.test(text.slice(before.end, start))
    ? undefined
    : (before as MeasuredQuantity);
};

/** 300 hectares, 100 of them organic; 300 hectares, of which 100 are organic. */
const isPartOfIt = (
  text: string,
  { start, end }: Quantity | NameNumerals,
  before: Quantity | NameNumerals | undefined,
): boolean => {
  const between = text.slice(before?.end ?? start, start);
  if (before === undefined || /[.;!?]\s/.test(between)) return false;
  // 176 projects worth RMB 92 billion, 21 of them abroad.
  if (before.kind === 'amount' && /^\s+of (?:them|those|these)\b/.test(text.slice(end, end + 12))) return false;
  return (
    /^\s+of (?:them|it|that|those|these|which)\b/.test(text.slice(end, end + 12)) ||
    /\bof (?:which|that|this|these),?\s+(?:(?:about|nearly|over|some|only)\s+)?$/i.test(between)
  );
};

/** How many quantities, and characters, before a number are looked back at. */
const LOOK_BACK = 12;
const FAR = 160;

/** The place of the first that does not begin before a character. */
const firstFrom = (found: readonly (Quantity | NameNumerals)[], start: number): number => {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many units before a number that stands alone it may be told in. */
const MOST_LENT = 4;

/** The units that a number which stands alone may have, those of measures before it: from 36 hours … in nine. */
export const lentUnits = (
  read: readonly (Quantity | NameNumerals)[],
  found: readonly (Quantity | NameNumerals)[],
  each: Quantity | NameNumerals,
  text: string,
): readonly UnitId[] => {
  // What took the unit of another may count all the same.
  const own = read[firstFrom(read, each.start)];
  const after = found[firstFrom(found, each.start) + 1];
  const next = after !== undefined && lends(after, 0) && after.start - each.end < 8 ? [after.unit] : [];
  if (own?.start === each.start && 'unit' in own && 'unit' in each && own.unit !== each.unit)
    return [own.unit, ...next];
  // 28 hot days.
  const adjective =
    /^ (?!working|business|trading|calendar|lesson|class)[a-z-]+ (days|hours|minutes|months|years|kilometers|hectares|tonnes)\b/.exec(
      text.slice(each.end, each.end + 32),
    )?.[1];
  if (adjective !== undefined && each.kind === 'count') return [ENGLISH_FORMS.get(adjective) ?? 'item'];
  // Ten of the twelve months.
  const whole = /^ (?:out )?of (?:the |its |our )?[\w-]+ (days|hours|minutes|weeks|months|years)\b/.exec(
    text.slice(each.end, each.end + 40),
  )?.[1];
  if (whole !== undefined && each.kind === 'count') return [ENGLISH_FORMS.get(whole) ?? 'item'];
  if (!isAlone(each, text)) return [];
  const place = firstFrom(found, each.start);
  const near = found.slice(Math.max(0, place - LOOK_BACK), place);
  const units = near.flatMap((other) => (lends(other, 0) ? [other.unit] : []));
  // Days of good air numbered 341.
  const named = [
    ...text
      .slice(Math.max(0, each.start - FAR), each.start)
      .matchAll(
        /\b(days|hours|hectares|tonnes|kilometers)\b(?= (?:of|came|numbered|totall?ed|reached|stood|were|rose|fell))/gi,
      ),
  ].flatMap(([word]) => ENGLISH_FORMS.get(word.toLowerCase()) ?? []);
  return [...new Set([...units.toReversed(), ...named])].slice(0, MOST_LENT);
};

const isAlone = (each: Quantity | NameNumerals, text: string): each is MeasuredQuantity =>
  each.kind === 'count' && each.unit === 'item' && AFTER_ALONE.test(text.slice(each.end, each.end + 14));

const lends = (each: Quantity | NameNumerals | undefined, distance: number): each is MeasuredQuantity =>
  each !== undefined &&
  'unit' in each &&
  each.kind !== 'count' &&
  each.kind !== 'multiple' &&
  // 10,000-tonne ships are not so many tonnes.
  !/\d-[a-z]/.test(each.text) &&
  each.kind !== 'ordinal' &&
  each.kind !== 'rank' &&
  distance < REACH;

const withUnit = (each: MeasuredQuantity, unit: string): MeasuredQuantity => ({ ...each, unit, kind: kindOf(unit) });
