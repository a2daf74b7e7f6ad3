// Divides the lines of a source into its title, the text of the report, and the annex that explains terms.
import { type Ledger, leaveOut } from './ledger.ts';
import { numberOf } from './numbering.ts';
import { type Passage, slice, takeOut } from './passage.ts';
import { isBlank, type SourceLine } from './read-lines.ts';
import { isWhole } from './sentence-end.ts';

export interface Zones {
  /** Title of the report, without marks; absent when the source has none. */
  readonly title?: Passage;
  /** What stands below the title: where and when the report was given, and by whom. */
  readonly subtitle: readonly Passage[];
  readonly body: readonly SourceLine[];
  readonly annexTitle?: string;
  readonly annex: readonly SourceLine[];
}

/** 名词解释, 名词解释和说明, 有关名词说明, 注释, 《政府工作报告》名词注释 and the like. */
const ANNEX =
  /^(?:附件?[\d一二三]*[：:、]?|附录[：:]?)?\s*(?:《?政府工作报告》?)?(?:中)?(?:的)?(?:部分|有关|相关|主要|若干)?(?:(?:专业|专有)?(?:名词|术语|用语|词语|缩略语)+(?:的)?(?:解释|注释|说明|释义|注解)|注释|注解|名词解释)(?:(?:和|与|及|、)(?:解释|说明|注释))?(?:（[^（）]{1,6}）)?$/u;

const ANNEX_MARK = /^(?:附件?|附录)\s*[\d一二三]*\s*[：:]?$/u;

/** The zones of a source; marks of Markdown around titles are left out. */
export const divideSource = (lines: readonly SourceLine[], ledger: Ledger): Zones => {
  const annexAt = lines.findLastIndex((line) => ANNEX.test(bare(line.passage.text)));
  const end = annexAt === -1 ? lines.length : annexAt;
  const { title, subtitle, next } = readTitle(lines.slice(0, end), ledger);
  if (annexAt === -1 || !lines.slice(next, end).some((line) => !isBlank(line)))
    return { ...(title && { title }), subtitle, body: lines.slice(next), annex: [] };
  let bodyEnd = end;
  while (bodyEnd > next && lines.slice(bodyEnd - 1, bodyEnd).every((line) => isBlank(line) || isAnnexMark(line)))
    bodyEnd--;
  leaveOut(ledger, 'annex-title', ...lines.slice(bodyEnd, annexAt + 1).map(({ passage }) => passage));
  return {
    ...(title && { title }),
    subtitle,
    body: lines.slice(next, bodyEnd),
    annexTitle: bare(lines[annexAt]?.passage.text ?? ''),
    annex: lines.slice(annexAt + 1),
  };
};

const isAnnexMark = ({ passage }: SourceLine): boolean => ANNEX_MARK.test(bare(passage.text));

/** A line without the marks of a heading. */
const bare = (text: string): string =>
  text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1')
    .replace(/[：:]$/, '')
    .trim();

const SUBTITLES: readonly RegExp[] = [
  /^[—-]{1,2}\s*\S/u,
  /^[（(]?\d{4}年\d{1,2}月\d{1,2}日(?!.*[，。])/u,
  /^[（(](?:摘要|节选|全文|送审稿|讨论稿)[）)]$/u,
  /^(?:\p{Script=Han}{2,8}(?:人民政府)?)?(?:代)?[市县区州省]长[\s\u3000：:]+\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,3}$/u,
];

/** The title is the first line when it is marked as one, or is short and speaks of a report; what describes it follows. */
const readTitle = (
  lines: readonly SourceLine[],
  ledger: Ledger,
): { readonly title?: Passage; readonly subtitle: readonly Passage[]; readonly next: number } => {
  let next = lines.findIndex((line) => !isBlank(line));
  const first = lines[next];
  if (first === undefined || !isTitle(first.passage.text)) return { subtitle: [], next: Math.max(next, 0) };
  const { kept: title, taken } = takeOut(first.passage, /^#\s+|^\*\*|\*\*$/g);
  leaveOut(ledger, 'mark', ...taken);
  const subtitle: Passage[] = [];
  for (next++; next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined || isBlank(line)) continue;
    if (!SUBTITLES.some((pattern) => pattern.test(line.passage.text))) break;
    subtitle.push(slice(line.passage, 0));
  }
  leaveOut(ledger, 'title', ...subtitle);
  return { title, subtitle, next };
};

const isTitle = (text: string): boolean => {
  const words = bare(text);
  if (words.length > 40 || isWhole(words) || numberOf(words) !== undefined) return false;
  return /^#\s/.test(text) || /报告$|报告[（(].*[）)]$/u.test(words);
};
