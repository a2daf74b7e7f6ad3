// The entry of the cloud app: `npx cdk synth` and `npx cdk deploy` run it.
import { App } from 'aws-cdk-lib';
import { BriefingStack } from './briefing-stack.ts';

new BriefingStack(new App(), 'BriefingPacks', {
  description: 'Briefing Packs: content goes in, typeset PDF packs come out.',
});
