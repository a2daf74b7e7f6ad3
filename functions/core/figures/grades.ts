// Finds grades that English has words for: a tertiary hospital is 三级, the secondary industry 第二产业.
import { type Figure, figureAt, spanOf } from './figure.ts';
import { bareKey } from './same-value.ts';

const GRADES: Readonly<Record<string, string>> = { primary: '1', secondary: '2', tertiary: '3' };

/** Schools are primary and secondary without a number in Chinese. */
const GRADED =
  /\b(primary|secondary|tertiary)(?=(?:,? (?:and )?(?:primary|secondary|tertiary)){0,2}[ -](?:[a-z]+[ -])?(?:hospital|industr|sector|care\b))/gi;

/** The grades of an English text, as numerals of names. */
export const findGrades = (text: string): readonly Figure[] =>
  [...text.matchAll(GRADED)].map((match) =>
    figureAt(spanOf(match), 'name', 'named', [bareKey(GRADES[match[0].toLowerCase()] ?? '')]),
  );
