// Question: a clause whose own grammar shows that a word is missing or wrong.
import { ask, type Ledger } from './ledger.ts';
import { type Passage, slice } from './passage.ts';

/** A clause of running text and where it begins. */
interface Clause {
  readonly text: string;
  readonly start: number;
}

const clausesOf = (text: string): readonly Clause[] =>
  [...text.matchAll(/[^，。；：、！？]+/gu)].map((match) => ({ text: match[0], start: match.index }));

/**
 * Asks about clauses that begin with 从 and have none of its counterparts (从……到、起、中、上 …) up to the end of their sentence,
 * and about adverbs that a verb follows elsewhere in the text or annex (`evidence`) at least twice, but not here.
 */
export const askMissingWords = (passages: readonly Passage[], evidence: readonly Passage[], ledger: Ledger): void => {
  const verbsAfter = adverbUses(evidence);
  for (const passage of passages)
    for (const clause of clausesOf(passage.text)) {
      const note = unfinishedFrom(clause, passage.text) ?? adverbWithoutVerb(clause, verbsAfter);
      if (note === undefined) continue;
      const at = slice(passage, clause.start, clause.start + clause.text.length);
      ask(ledger, 'missing-word', at, clause.text, '', note);
    }
};

/** Words that begin with 从 and are whole. */
const WHOLE_FROM =
  /^从(?:严|事|业|而|此|容|来|军|小|中|简|紧|实|速|重|轻|优|快|宽|新|头|未|教|政|商|医|业|属|众|缓|长|根|源|根本|难|高)/u;
const COUNTERPART = /[到至起中里上下来看往向手外内间处]|开始|出发|以后|之后|之日|角度|方面|层面|抓|做|学|转|变|迈|走/u;

const unfinishedFrom = ({ text, start }: Clause, whole: string): string | undefined => {
  if (!/^从[\p{Script=Han}“]/u.test(text) || WHOLE_FROM.test(text) || /从/u.test(text.slice(1))) return undefined;
  const clauseEnd = whole.slice(start).search(/[，。；！？]/u);
  const clause = clauseEnd === -1 ? whole.slice(start) : whole.slice(start, start + clauseEnd);
  if (COUNTERPART.test(clause.slice(1))) return undefined;
  return `“${text}” begins with 从 and has no counterpart to it (到, 起, 中, 上 …): a word may be missing.`;
};

const ADVERBS = [
  '因地制宜',
  '进一步',
  '大力',
  '全力',
  '积极',
  '稳步',
  '有序',
  '切实',
  '扎实',
  '着力',
  '精心',
  '主动',
  '不断',
  '有效',
];

/** Verbs that reports begin their clauses with. */
const VERBS =
  '推动 推进 推行 推广 推出 加强 加快 加大 加密 加固 提升 提高 提供 促进 保障 保护 保持 发展 发挥 发扬 培育 培养 建设 建立 建成 建好 构建 打造 打好 打通 打击 打响 实施 实现 实行 落实 落地 深化 深入 优化 强化 完善 完成 健全 规范 开展 开发 开拓 拓展 扩大 扩展 争创 争取 创建 创新 创造 引导 引进 引入 引领 支持 支撑 服务 做好 做强 做大 做优 做实 抓好 抓实 办好 管好 用好 守好 防范 防止 防控 化解 解决 处理 处置 治理 整治 整合 整改 改善 改造 改革 改进 组织 开通 统筹 协调 协同 融入 融合 对接 参与 参加 主动 配合 配置 满足 增强 增加 增进 扶持 帮助 帮扶 关爱 关心 筹备 谋划 规划 布局 布置 调整 调动 巩固 维护 稳定 稳住 恢复 修复 补齐 压减 压缩 压实 降低 减少 减轻 控制 应对 适应 探索 利用 激发 释放 畅通 承接 承办 举办 招引 盘活 清理 淘汰 衔接 破解 回应 宣传 倡导 弘扬 传承 种植 养殖 选择 选育 采取 制定 修订 编制 安排 投入 投资 吸引 吸纳 把握 挖掘 丰富 繁荣 活跃 缓解 消除 遏制 杜绝 查处 追究 执行 履行 接受 听取 回升 增长 上升 下降 向好 改变 缩小 转变 转化 转型 升级 提质 赋能 放大 释压 建管 普及 延伸 覆盖 确保 力争 带动 驱动 形成 凝聚 汇聚 营造 树立 贯彻 学习 坚持 坚决 坚定 持续 全面 高效 精准 科学 合理 依法 常态 分类 分批 有序 积极 主动 稳妥 快速 逐步'.split(
    ' ',
  );

const isVerb = (words: string): boolean =>
  VERBS.some((verb) => words.startsWith(verb)) ||
  /^(?:把|将|对|向|与|同|为|以|在|从|让|使|更|地|做|抓|办|建|管|稳|扩|补|防|控|治|促|减|增|降|推|争|引|育|种|养|走|抗|救|查|改|修|用)/u.test(
    words,
  );

const adverbUses = (passages: readonly Passage[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    ADVERBS.map((adverb) => {
      const uses = passages.flatMap(({ text }) =>
        [...text.matchAll(new RegExp(`${adverb}(\\p{Script=Han}{2})`, 'gu'))].map((match) => match[1] ?? ''),
      );
      return [adverb, [...new Set(uses.filter(isVerb))]];
    }),
  );

const adverbWithoutVerb = ({ text }: Clause, uses: ReadonlyMap<string, readonly string[]>): string | undefined => {
  const adverb = ADVERBS.find((each) => text.startsWith(each));
  const rest = adverb === undefined ? '' : text.slice(adverb.length);
  const verbs = (adverb === undefined ? undefined : uses.get(adverb)) ?? [];
  if (adverb === undefined || verbs.length < 2 || !/^\p{Script=Han}{3}/u.test(rest) || isVerb(rest)) return undefined;
  return `A verb follows ${adverb} elsewhere in the text (${verbs.slice(0, 3).join(', ')}), but not in “${text}”: one may be missing.`;
};
