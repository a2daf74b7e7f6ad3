// Rule: a marker of where a text goes on, or comes from, on another page of the newspaper is no part of the text.
import { type Ledger, leaveOut, mend, original } from './ledger.ts';
import { takeOut, trim } from './passage.ts';
import type { SourceLine } from './read-lines.ts';

const PAGE = String.raw`(?:第?\s*[0-9一二三四五六七八九十百]+\s*版|[A-Z]\s*[0-9]+\s*版?)`;

/** In brackets any verb of turning will do; without them only those that newspapers use for nothing else, beside a sign or the line's edge. */
const MARKERS = new RegExp(
  [
    String.raw`[▲▼■◆△▽]?[（(【\[]\s*[▲▼■◆△▽]?\s*(?:紧接|上接|下转|下接|上转|续接|接|转|续)\s*${PAGE}[^（()）】\]]{0,8}[)）】\]]`,
    String.raw`^[▲▼■◆△▽]?\s*[（(]?(?:紧接|上接|下转)${PAGE}(?:[▲▼■◆△▽)）]|(?=$|\s))`,
    String.raw`(?:[▲▼■◆△▽]\s*|(?<=[。！？]))(?:紧接|上接|下转)${PAGE}[▲▼■◆△▽]?$`,
  ].join('|'),
  'gu',
);

/** The lines without such markers, e.g. `（下转第3版）`, `(紧接第2版)`, `▼上接第一版`. */
export const removePageTurns = (lines: readonly SourceLine[], ledger: Ledger): readonly SourceLine[] =>
  lines.map((line) => {
    const { kept, taken } = takeOut(line.passage, MARKERS);
    for (const marker of taken)
      mend(ledger, 'page-turn', marker, original(marker, ledger), '', 'A marker of the newspaper’s pages.');
    leaveOut(ledger, 'repair', ...taken);
    return taken.length === 0 ? line : { ...line, passage: trim(kept) };
  });
