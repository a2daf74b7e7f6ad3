// A function as all of ours are: Node on ARM, its code bundled by esbuild, with its own role, log and trace, woken by its own queue.
import { fileURLToPath } from 'node:url';
import { type Duration, Stack } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource, type SqsEventSourceProps } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { SERVICES } from '../functions/contract.ts';
import { acknowledge } from './acknowledge.ts';
import { JobQueue } from './job-queue.ts';
import type { Stage } from './stage.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

/** CommonJS packages in an ES module ask for `require`, which a module has not. */
export const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);";

export interface BriefingFunctionProps {
  readonly stage: Stage;
  readonly description: string;
  /** The name of its file, without `.ts`, by which logs and metrics know it too. */
  readonly service: (typeof SERVICES)[keyof typeof SERVICES];
  readonly environment: Readonly<Record<string, string>>;
  readonly memorySize: number;
  readonly timeout: Duration;
  /** How it takes messages from its queue. */
  readonly messages: Pick<SqsEventSourceProps, 'batchSize' | 'maxBatchingWindow' | 'maxConcurrency'>;
  /** Shell commands that put files beside its code. */
  readonly copyFiles?: (project: string, asset: string) => string[];
}

export class BriefingFunction extends Construct implements IGrantable {
  readonly grantPrincipal: IPrincipal;
  readonly function: NodejsFunction;
  readonly jobs: JobQueue;

  constructor(scope: Construct, id: string, props: BriefingFunctionProps) {
    super(scope, id);
    const { stage, service, timeout } = props;
    // A role of its own, because the managed policy of a default one may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', { retention: stage.logRetention, removalPolicy: stage.removal });
    logGroup.grantWrite(role);
    this.grantPrincipal = role;
    this.jobs = new JobQueue(this, 'Jobs', timeout);

    this.function = new NodejsFunction(this, 'Function', {
      description: props.description,
      entry: `${project}functions/${service}.ts`,
      projectRoot: project,
      depsLockFilePath: `${project}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize,
      timeout,
      role,
      logGroup,
      tracing: Tracing.ACTIVE,
      environment: {
        ...props.environment,
        POWERTOOLS_SERVICE_NAME: service,
        POWERTOOLS_METRICS_NAMESPACE: Stack.of(this).stackName,
        POWERTOOLS_LOG_LEVEL: stage.logLevel,
      },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        banner: REQUIRE,
        esbuildArgs: { '--alias:fontkit': `${project}functions/adapters/no-fontkit.ts` },
        bundleAwsSDK: true,
        logLevel: LogLevel.WARNING,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: props.copyFiles ?? (() => []),
        },
      },
    });
    this.function.addEventSource(
      new SqsEventSource(this.jobs.queue, { ...props.messages, reportBatchItemFailures: true }),
    );
    const failed = 'Its messages come from a queue, whose dead-letter queue takes those that fail.';
    acknowledge(this.function, 'Serverless-LambdaDLQ', failed);
    acknowledge(this.function, 'Serverless-LambdaEventSourceMappingDestination', failed);
    acknowledge(role, 'AwsSolutions-IAM5[Resource::*]', 'X-Ray takes traces of no particular resource.');
  }
}
