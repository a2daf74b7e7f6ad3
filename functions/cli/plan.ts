// `briefs plan`: what publishing the folder would rebuild, and why.
import { openAssets } from '../adapters/assets.ts';
import { readSourceFiles } from '../adapters/source-files.ts';
import { engineOf } from '../pipeline/engine.ts';
import { planPacks } from '../pipeline/plan-packs.ts';
import { TEMPLATES } from './build.ts';
import { DONE, print, runCommand } from './run-command.ts';
import { showPlan } from './show-plan.ts';
import { openSite, packsOf, type SiteOptions } from './site.ts';

export interface PlanOptions extends SiteOptions {
  readonly content: string;
  readonly templates?: string;
  readonly json?: boolean;
}

/** Prints the plan; returns the exit code. */
export const runPlan = async ({ content, templates = TEMPLATES, json, ...site }: PlanOptions): Promise<number> =>
  await runCommand(json, async () => {
    const packs = packsOf(openSite({ bucket: '', ...site }));
    const files = await readSourceFiles(content, 'content');
    const plans = await planPacks({ files, assets: await openAssets({ templates }), engine: engineOf(), packs });
    print(json, { plan: plans }, () => showPlan(plans));
    return DONE;
  });
