// The targets that a Chinese report sets: figures with a unit that a verb of aim governs.
import type { Qualifier } from '../content/types.ts';
import type { Exact } from './exact.ts';
import { type FindOptions, findQuantities } from './find-quantities.ts';
import { measureOf } from './measures.ts';
import type { MeasuredQuantity, Quantity, QuantityQualifier, Span } from './quantity.ts';
import { stateQuantity } from './state-quantity.ts';

/** A target as `indicators.yaml` would state it; a person confirms it and gives it a name. */
export interface Target {
  /** In `unit`, e.g. `650`; the lower end of a range. */
  readonly value: Exact;
  /** The upper end of a range. */
  readonly upper?: Exact;
  /** As the text writes it, scale included: `亿元`, `万亩`. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly kind: 'target';
  /** The verb of aim. */
  readonly verb: string;
  /** What lies between the punctuation around the figure. */
  readonly clause: Span;
  /** Line of the text, from 1. */
  readonly line: number;
  readonly quantity: MeasuredQuantity;
}

/** Verbs that announce what is to be done or reached. */
const VERBS =
  /力争|争取|确保|保证|努力|实现|达到|完成|提高|提升|增加|增长|上升|扩大|新增|新建|改建|扩建|改扩建|重建|续建|建成|建设|建好|改造|修复|修建|加固|治理|整治|营造|造林|种植|栽植|绿化|落实|推动|推进|实施|开展|打造|创建|培育|培养|培训|引进|引育|招引|签约|开工|投产|竣工|启动|开通|开行|设立|建立|发展|组建|创办|举办|安置|帮扶|资助|救助|发放|兑现|投入|安排|争取到|争创|压减|压缩|缩短|降低|减少|下降|控制|稳定|保持|巩固|突破|超过|转移|化解|拆除|清理|收储|出让|供应|储备|覆盖|惠及|解决|办好|办理|购置|配备|配置|新改扩建|铺设|疏浚|整理|复垦|流转|孵化|认定|评定|净增/g;

/** A clause that tells what was done, and a sentence about an earlier time: no targets. */
const DONE = /累计|同比|已经|已有|已(?=[建完实达])|[成得立造设建来长高降]了|获评|荣获/;
const EARLIER = /去年|上年|上一年|过去|五年来|一年来|截至/;
/** A definition tells what a term means: 指…. */
const DEFINED = /[:：，,”*]\s*(?:是)?指(?![导示标数挥引定出南战])/;
/** The nearest of the qualifiers that an indicator may have. */
const QUALIFIERS: Readonly<Record<QuantityQualifier, Qualifier>> = {
  ...{ exact: 'exact', about: 'about', nearly: 'about' },
  ...{ 'at-least': 'at-least', 'more-than': 'at-least', 'at-most': 'at-most', 'less-than': 'at-most' },
};

/** 等4条干道 sums up a list, and 七大行动 names one. */
const LISTED = /(?:等|这|该|上述|其中|前|第|共有|现有|原有)$/;

const BREAK = /[，。；：！？;!?\n]|[,:](?!\d)/;
const AFTER_DURATION = /^(?:以上|以内|之内|以下|左右|内|$|[，。；、,;)）])/;

/**
 * The targets of a Chinese text, in its order: a value with a unit after a verb of aim in its clause, or in a sentence that strives
 * (力争) or promises (确保). Not what was done, what a definition says, lengths of plans (三年行动) or sums of lists (等4条).
 */
export const findTargets = (text: string, options: FindOptions = {}): readonly Target[] => {
  const targets: Target[] = [];
  let line = 1;
  let counted = 0;
  for (const quantity of findQuantities(text, 'zh-Hans', options)) {
    for (; counted < quantity.start; counted += 1) if (text[counted] === '\n') line += 1;
    if (!isMeasured(quantity)) continue;
    const clause = clauseAround(text, quantity);
    const before = text.slice(clause.start, quantity.start);
    const sentence =
      text
        .slice(Math.max(0, quantity.start - REACH), quantity.start)
        .split(/[。；！？\n]/)
        .at(-1) ?? '';
    const verb = [...before.matchAll(VERBS)].at(-1)?.[0] ?? AIMS[quantity.aim];
    if (
      verb === '' ||
      DONE.test(before) ||
      EARLIER.test(sentence) ||
      LISTED.test(before) ||
      isDefined(text, quantity.start)
    )
      continue;
    if (isAttribute(text, quantity)) continue;
    targets.push({
      ...stateQuantity(quantity, quantity.text),
      qualifier: QUALIFIERS[quantity.qualifier],
      kind: 'target',
      verb,
      clause,
      line,
      quantity,
    });
  }
  return targets;
};

const AIMS = { none: '', strive: '力争', ensure: '确保' } as const;

/** How far a clause may reach from its figure, in characters. */
const REACH = 80;

const isMeasured = (quantity: Quantity): quantity is MeasuredQuantity =>
  measureOf('unit' in quantity ? quantity.unit : '') !== undefined;

const clauseAround = (text: string, { start, end }: Span): Span => {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const from = start - (before.split(BREAK).at(-1) ?? '').length;
  const to = end + (after.split(BREAK)[0] ?? '').length;
  return { text: text.slice(from, to), start: from, end: to };
};

/** How far back a definition is looked for, in characters. */
const DEFINITION = 400;

/** Whether the line up to a place has become a definition. */
const isDefined = (text: string, at: number): boolean =>
  DEFINED.test(
    text
      .slice(Math.max(0, at - DEFINITION), at)
      .split('\n')
      .at(-1) ?? '',
  );

/** Lengths of plans and 七大 are attributes of what follows. */
const isAttribute = (text: string, { text: words, end, unit }: MeasuredQuantity): boolean => {
  const dimension = measureOf(unit)?.dimension;
  if (dimension === 'time' || dimension === 'month') return !AFTER_DURATION.test(text.slice(end, end + 3));
  return /大$/.test(words);
};
