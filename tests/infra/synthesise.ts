// The stack as `npx cdk synth` makes it, for tests of its template; code is bundled only where that is asked for.
import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { BriefingStack } from '../../infra/briefing-stack.ts';

const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };

export interface SynthOptions {
  readonly outdir: string;
  readonly bundle?: boolean;
  /** Whether synthesis fails at a finding of cdk-nag. */
  readonly checked?: boolean;
  readonly context?: Readonly<Record<string, unknown>>;
}

/** The template of the stack. @throws Error when the context is wrong, or at a finding if `checked`. */
export function synthesise({ outdir, bundle = false, checked = false, context: more }: SynthOptions): Template {
  const bundling = bundle ? {} : { 'aws:cdk:bundling-stacks': [] };
  const app = new App({ outdir, context: { ...context, ...bundling, ...more } });
  const stack = new BriefingStack(app, 'BriefingPacks');
  if (checked) Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  const assembly = app.synth();
  void assembly;
  return Template.fromStack(stack);
}
