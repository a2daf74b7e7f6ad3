// Completes an assembled edition with its stamp: how much of the report it has, and how far its translation has come.
import type { Content } from '../core/content/types.ts';
import type { AssembledPack, Pack } from '../core/pack/types.ts';
import { blocksOf, type GateOutcome } from '../core/translation/gate-pack.ts';

/** The edition with its stamp, marked as a draft or not. */
export const stampPack = (pack: AssembledPack, content: Content, gate: GateOutcome, draft: boolean): Pack => {
  const report = content.reports.find(({ id }) => id === pack.report.id);
  const blocks = (report?.sections ?? []).flatMap(({ units }) => units.map(({ id }) => id));
  const printed = new Set(blocksOf(pack.sections));
  const included = blocks.filter((id) => printed.has(id)).length;
  return {
    ...pack,
    draft,
    stamp: {
      included,
      leftOut: blocks.length - included,
      state: gate.state === undefined ? null : `state-${gate.state}`,
      required: gate.required === undefined ? null : `state-${gate.required}`,
      waivers: gate.waivers.length,
    },
  };
};
