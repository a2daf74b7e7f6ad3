// The entry of the cloud app: `npx cdk synth` and `npx cdk deploy` run it. Both stop at a finding of cdk-nag.
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { BriefingStack } from './briefing-stack.ts';
import { readStage } from './stage.ts';

const app = new App();
new BriefingStack(app, stackName(), {
  description: 'Briefing Packs: content goes in, typeset PDF packs come out.',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));

/** A wrong context is said in one line, without a trace of the program. */
function stackName(): string {
  try {
    return readStage(app.node).name === 'prod' ? 'BriefingPacks' : 'BriefingPacksDev';
  } catch (error) {
    process.stderr.write(`error: ${(error as Error).message}\n`);
    process.exit(1);
  }
}
