// Gives sections, topics and blocks their ids: the number of the section, then counting.
import { ask, type Ledger } from './ledger.ts';
import { figureOf, inChinese } from './numbering.ts';
import { type Passage, supplied } from './passage.ts';
import type { FlowItem, IntakeBlock, IntakeSection } from './types.ts';

/**
 * The sections of a text. What stands before the first numbered one is a section too, under the report's title:
 * `s4` where the numbers begin with five, `s0` where they begin with one.
 */
export const nameSections = (
  flow: readonly FlowItem[],
  title: Passage | undefined,
  ledger: Ledger,
): readonly IntakeSection[] => {
  const first = flow.findIndex(({ kind }) => kind === 'section');
  const opening = flow.slice(0, first === -1 ? flow.length : first);
  const numbers = flow
    .filter(({ kind }) => kind === 'section')
    .map(({ number }) => (number === undefined ? undefined : figureOf(number)));
  const goesUp = numbers.every(
    (value, index) => value !== undefined && (index === 0 || value > (numbers[index - 1] ?? 0)),
  );
  const start = (goesUp ? numbers[0] : undefined) ?? 1;
  const sections: IntakeSection[] = [];
  if (opening.length > 0) {
    const [name, file] =
      first === -1 ? ['s1', '01-text'] : [`s${start - 1}`, `${pad(start - 1)}-${start > 1 ? 'tail' : 'opening'}`];
    sections.push({
      id: name,
      file,
      number: null,
      heading: title ?? supplied('正文'),
      blocks: blocksOf(opening, name),
    });
  }
  checkNumbers(flow, opening[0], ledger);
  let count = 0;
  for (let at = first; at !== -1 && at < flow.length; ) {
    const head = flow[at];
    const next = flow.findIndex(({ kind }, index) => index > at && kind === 'section');
    const end = next === -1 ? flow.length : next;
    if (head === undefined) break;
    // Numbers that do not go up name nothing: sections are counted then.
    const value = (goesUp ? numbers[count] : undefined) ?? count + 1;
    const id = `s${value}`;
    count++;
    sections.push({
      id,
      file: `${pad(value)}-section`,
      number: head.number ?? null,
      heading: head.passage,
      blocks: blocksOf(flow.slice(at + 1, end), id),
    });
    at = end;
  }
  return sections;
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** The blocks below a section's heading, counted as the content counts them; entries in a row are one list. */
const blocksOf = (items: readonly FlowItem[], section: string): readonly IntakeBlock[] => {
  const blocks: IntakeBlock[] = [];
  let under = section;
  let topics = 0;
  let counts = { p: 0, l: 0 };
  let listOpen = false;
  for (const { kind, passage } of items) {
    const last = blocks.at(-1);
    if (kind === 'item' && listOpen && last !== undefined) {
      blocks[blocks.length - 1] = { ...last, passages: [...last.passages, passage] };
      continue;
    }
    listOpen = kind === 'item';
    if (kind === 'topic') {
      under = `${section}.${++topics}`;
      counts = { p: 0, l: 0 };
      blocks.push({ id: under, kind: 'topic', passages: [passage] });
    } else if (kind === 'item') blocks.push({ id: `${under}.l${++counts.l}`, kind: 'list', passages: [passage] });
    else blocks.push({ id: `${under}.p${++counts.p}`, kind: 'paragraph', passages: [passage] });
  }
  return blocks;
};

/** Asks about parts that numbers show to be missing, and about numbers out of order. */
const checkNumbers = (flow: readonly FlowItem[], opening: FlowItem | undefined, ledger: Ledger): void => {
  let last = 0;
  for (const { kind, number, passage } of flow) {
    const value = number === undefined ? undefined : figureOf(number);
    if (kind !== 'section' || value === undefined) continue;
    if (last === 0 && value > 1) {
      const missing = `${inChinese(1)}${value > 2 ? `至${inChinese(value - 1)}` : ''}`;
      const begun =
        opening === undefined
          ? ''
          : ' The text before it stands under the title of the report; write the title of its section if you know it.';
      ask(
        ledger,
        'missing-part',
        opening?.passage ?? passage,
        '',
        '',
        `The numbers of the sections begin with ${number}: what stood before is missing (${missing}).${begun}`,
      );
    } else if (last > 0 && value !== last + 1) {
      const before = ledger.source.slice(passage.from[0], (passage.from[0] ?? 0) + passage.text.length);
      ask(
        ledger,
        'section-number',
        passage,
        before,
        '',
        `Section ${number} follows section ${inChinese(last)}: is one missing, or its number wrong?`,
      );
    }
    last = value;
  }
};
