// The entry of the cloud app: `npx cdk synth` and `npx cdk deploy` run it. Both stop at a finding of cdk-nag.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { BriefingStack } from './briefing-stack.ts';
import { readStage } from './stage.ts';

const app = new App();
const { name } = readStage(app.node);
new BriefingStack(app, name === 'prod' ? 'BriefingPacks' : 'BriefingPacksDev', {
  description: 'Briefing Packs: content goes in, typeset PDF packs come out.',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
