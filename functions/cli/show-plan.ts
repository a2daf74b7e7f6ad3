// Says in lines what a release would do to each pack, and why.
import type { PackPlan } from '../pipeline/plan-packs.ts';

const ACTIONS: Readonly<Record<PackPlan['action'], string>> = {
  ...{ render: 'rebuild', refuse: 'refuse', keep: 'keep', withdraw: 'withdraw' },
};

/** A line for each pack, its reasons below it. */
export const showPlan = (plans: readonly PackPlan[]): string =>
  plans
    .map(
      ({ pack, action, why }) =>
        `${ACTIONS[action].padEnd(8)}  ${pack}\n${why.map((each) => `            ${each}\n`).join('')}`,
    )
    .join('');
