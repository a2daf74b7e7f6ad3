// Rule: public-service slogans and the imprint of the newspaper that follow the text are not the report's.
import { isHeadingLine } from './heading-line.ts';
import { ask, type Ledger, leaveOut, mend, original } from './ledger.ts';
import { isBlank, type SourceLine } from './read-lines.ts';

/** What no report says of itself at its end: who placed a notice, and who made the page. */
const NOTICE =
  /公益广告|公益宣传|广告|(?:日报|晚报|早报|晨报|时报|都市报|商报|电视台|融媒体中心|文明办|宣传部)(?:社)?\s*(?:宣|制|发布|刊登)|^(?:责任)?(?:编辑|校对|版式|美编|记者|通讯员|制图|主编|值班主任)\s*[：:\s]/u;

/** What slogans say. */
const SLOGAN =
  /人人(?:参与|有责|共享|尽力)|家家(?:受益|参与)|重于泰山|从我做起|共建共享|你我|携手|树新风|讲文明|珍爱生命|安全第一|关爱未来/u;

const SIGNATURE = /人民政府$|^[（(]?\d{4}年\d{1,2}月|委员会$/u;

/**
 * The lines without an advertisement at their end. In an annex (`within`) every short line after the last sentence goes with
 * one that is surely a notice; in the text only from the first that sounds like one. Without a notice or slogan nothing is certain:
 * such lines after an annex are asked about.
 */
export const leaveOutAdvertisement = (
  lines: readonly SourceLine[],
  within: 'text' | 'annex',
  ledger: Ledger,
): readonly SourceLine[] => {
  const start = trailingFrom(lines, within);
  const trailing = lines.slice(start).filter((line) => !isBlank(line));
  const sure = trailing.findIndex(({ passage }) => NOTICE.test(passage.text) || SLOGAN.test(passage.text));
  const notice = trailing.some(({ passage }) => NOTICE.test(passage.text));
  const first = sure === -1 ? trailing.length : within === 'annex' && notice ? 0 : fromFirst(trailing, sure, notice);
  const out = new Set(trailing.slice(first));
  for (const { passage } of out) {
    mend(ledger, 'advertisement', passage, original(passage, ledger), '', 'A notice of the newspaper after the text.');
    leaveOut(ledger, 'repair', passage);
  }
  const doubtful = within === 'annex' ? trailing.slice(0, first) : [];
  for (const { passage } of doubtful) {
    const text = original(passage, ledger);
    ask(
      ledger,
      'trailing-text',
      passage,
      text,
      '',
      `Does “${text}” belong to the annex? It is in no file of the content.`,
    );
    leaveOut(ledger, 'question', passage);
  }
  const gone = new Set([...out, ...doubtful]);
  return lines.filter((line) => !gone.has(line));
};

/** Lines right before a notice that are no signature go with it. */
const fromFirst = (trailing: readonly SourceLine[], sure: number, notice: boolean): number => {
  let first = sure;
  while (notice && first > 0 && !SIGNATURE.test(trailing[first - 1]?.passage.text ?? '')) first--;
  return first;
};

/** Where the lines begin that no sentence, entry or heading follows any more. */
const trailingFrom = (lines: readonly SourceLine[], within: 'text' | 'annex'): number => {
  let start = lines.length;
  while (start > 0) {
    const line = lines[start - 1];
    if (line === undefined || !(isBlank(line) || isSlogan(line.passage.text, within))) break;
    start--;
  }
  // A fragment that a cut sentence goes on with is no slogan.
  const last = lines.slice(0, start).findLast((line) => !isBlank(line));
  return last === undefined || /[，、]$/u.test(last.passage.text) ? lines.length : start;
};

/** In the text, where the last words may be short, a slogan has no mark of a sentence at all. */
const isSlogan = (text: string, within: 'text' | 'annex'): boolean => {
  if (NOTICE.test(text) && text.length <= 60) return true;
  if (/^#/.test(text) || (isHeadingLine(text) && !text.startsWith('**'))) return false;
  const marks = within === 'text' ? /[。；：:，！]/u : /[。；：:]/u;
  return text.length <= 40 && !marks.test(text.replaceAll('*', ''));
};
