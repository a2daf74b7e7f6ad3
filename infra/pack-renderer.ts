// The render function: its code is bundled by esbuild, with the templates, fonts and WebAssembly that it opens at run time.
import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { RenderEnvironment } from '../functions/contract.ts';
import { copyAssetFiles } from './asset-files.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

/** CommonJS packages in an ES module ask for `require`, which a module has not. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);";

export class PackRenderer extends Construct implements IGrantable {
  readonly grantPrincipal: IPrincipal;
  readonly functionName: string;

  constructor(scope: Construct, id: string, environment: RenderEnvironment) {
    super(scope, id);
    // A role of its own, because the managed policy of a default one may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays.THREE_MONTHS });
    logGroup.grantWrite(role);

    const { functionName } = new NodejsFunction(this, 'Function', {
      description: 'Builds all editions of one pack and publishes them.',
      entry: `${project}functions/render-pack.ts`,
      projectRoot: project,
      depsLockFilePath: `${project}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1769, // one whole processor: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
      timeout: Duration.minutes(2),
      role,
      logGroup,
      environment: { ...environment },
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
          afterBundling: copyAssetFiles,
        },
      },
    });
    this.grantPrincipal = role;
    this.functionName = functionName;
  }
}
