// Rule: a name that a break has cut, and that lost characters there, is mended where the whole name stands elsewhere in the text.
import { ask, type Ledger, mend, original } from './ledger.ts';
import { concat, type Passage, slice, supplied } from './passage.ts';

const EDGE = '、，。；：“”（）！？\\s*';
const LEFT = new RegExp(`[^${EDGE}]{1,12}$`, 'u');
const RIGHT = new RegExp(`^[^${EDGE}]{1,12}`, 'u');

/**
 * A passage whose cut names are whole. The evidence: what stands on both sides of the break is one item of an enumeration, occurs
 * nowhere else in the text like this, and exactly one name elsewhere has one or two characters more between its halves. When only
 * a part of the item fits, it is asked about.
 */
export const mendCutNames = (passage: Passage, ledger: Ledger): Passage => {
  let mended = passage;
  for (let at = passage.text.length - 1; at > 0; at--)
    if (isSeam(passage, at, ledger)) mended = mendAt(mended, at, ledger);
  return mended;
};

/** Whether the source has a break, or something that was taken out of it, between two characters. */
const isSeam = ({ from }: Passage, at: number, { source }: Ledger): boolean => {
  const [left = -1, right = -1] = [from[at - 1], from[at]];
  return left >= 0 && right > left + 1 && /\n|版/u.test(source.slice(left + 1, right));
};

const mendAt = (passage: Passage, at: number, ledger: Ledger): Passage => {
  const left = LEFT.exec(passage.text.slice(0, at))?.[0] ?? '';
  const right = RIGHT.exec(passage.text.slice(at))?.[0] ?? '';
  if (!/\p{Script=Han}/u.test(left) || !/\p{Script=Han}/u.test(right) || left.length + right.length > 14)
    return passage;
  for (let length = Math.min(left.length, 6); length > 0; length--) {
    const half = left.slice(-length);
    if (occurs(half + right, ledger)) return passage;
    const names = namesLike(half, right, ledger);
    if (names.size === 0) continue;
    const seam = slice(passage, at - half.length, at + right.length);
    const whole = [...names.keys()].join(' / ');
    const places = [...names.values()].map((offset) => ledger.lineOf(offset));
    const [name] = names.keys();
    if (names.size > 1 || length < left.length || name === undefined) {
      ask(
        ledger,
        'cut-name',
        seam,
        original(seam, ledger),
        whole,
        `A break cuts “${half}${right}”. Is it “${whole}”, as on line ${places.join(' and ')}?`,
      );
      return passage;
    }
    const lost = name.slice(half.length, name.length - right.length);
    mend(
      ledger,
      'cut-name',
      seam,
      original(seam, ledger),
      name,
      `The text has “${name}” on line ${places.join(' and ')}, and “${half}${right}” nowhere else.`,
    );
    return concat(slice(passage, 0, at), supplied(lost), slice(passage, at));
  }
  return passage;
};

const occurs = (name: string, { source }: Ledger): boolean => source.includes(name);

/** The names of the text that have one or two characters between two halves, with the offset of their first use. */
const namesLike = (left: string, right: string, { source }: Ledger): ReadonlyMap<string, number> => {
  const pattern = new RegExp(`${escaped(left)}\\p{Script=Han}{1,2}?${escaped(right)}`, 'gu');
  const names = new Map<string, number>();
  for (const { 0: name, index } of source.matchAll(pattern)) if (!names.has(name)) names.set(name, index);
  return names;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
