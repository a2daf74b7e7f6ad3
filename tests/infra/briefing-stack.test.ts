// What the template grants and asks for; the functions' code is not bundled here.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder, removeFolder } from '../support/folders.ts';
import { synthesise } from './synthesise.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = newFolder();
  folders.push(made);
  return made;
};
afterAll(() => folders.forEach(removeFolder));

// biome-ignore lint/suspicious/noExplicitAny: each kind of resource has its own properties
type Resource = { readonly Type: string; readonly Properties: any; readonly DeletionPolicy?: string };
const outdir = folder();
const template = synthesise({ outdir });
const resources = Object.entries(template.toJSON()['Resources'] as Record<string, Resource>);
const ofType = (type: string): readonly (readonly [string, Resource])[] =>
  resources.filter(([, { Type }]) => Type === type);
const idOf = (type: string, start: string): string => {
  const found = ofType(type).filter(([id]) => id.startsWith(start));
  expect(found.map(([id]) => id)).toHaveLength(1);
  return found[0]?.[0] ?? '';
};
const content = idOf('AWS::S3::Bucket', 'ContentSource');
const packs = idOf('AWS::S3::Bucket', 'PackStore');
const functions = ['ReleaseCollector', 'PackPlanner', 'PackRenderer', 'CatalogPublisher'] as const;

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

/** What a role or policy may do: `action resource` with buckets by name and keys as patterns. */
const grantsOf = (policy: { readonly Statement: readonly Statement[] }): readonly string[] =>
  policy.Statement.flatMap(({ Effect, Action, Resource }) =>
    [Action].flat().flatMap((action) => [Resource].flat().map((resource) => `${Effect} ${action} ${named(resource)}`)),
  ).sort();

const named = (resource: unknown): string =>
  JSON.stringify(resource)
    .replaceAll(content, 'content')
    .replaceAll(packs, 'packs')
    .replace(/^\{"Fn::Join":\["",\[\{"Fn::GetAtt":\["(\w+)","Arn"\]\},"(.*)"\]\]\}$/u, '$1$2')
    .replace(/^\{"Fn::GetAtt":\["(\w+)","Arn"\]\}$/u, '$1')
    .replace(/^\{"Ref":"(\w+)"\}$/u, '$1');

const policyOf = (start: string): readonly string[] =>
  ofType('AWS::IAM::Policy')
    .filter(([id]) => id.startsWith(start))
    .flatMap(([, { Properties }]) => grantsOf(Properties.PolicyDocument))
    .map((grant) =>
      grant.replaceAll(
        /(?:ReleaseCollector|PackPlanner|PackRenderer|CatalogPublisher|Notices)(\w+?)[0-9A-F]{8}/gu,
        '$1',
      ),
    );

describe('each bucket', () => {
  const buckets = ofType('AWS::S3::Bucket');

  it('is one of three', () => {
    expect(buckets).toHaveLength(3);
  });

  it.each(buckets)('%s is private, encrypted and versioned', (_, bucket) => {
    expect(bucket.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      PublicAccessBlockConfiguration: {
        ...{ BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      },
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 90 }, Status: 'Enabled' }] },
    });
  });

  it.each(buckets)('%s refuses whatever does not come over TLS', (id) => {
    const policy = ofType('AWS::S3::BucketPolicy').find(([, { Properties }]) => Properties.Bucket.Ref === id);
    expect(policy?.[1].Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });

  it.each([content, packs])('%s tells EventBridge of its changes, and writes down who read it', (id) => {
    const [, bucket] = buckets.find(([each]) => each === id) ?? [];
    expect(bucket?.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    expect(bucket?.Properties.LoggingConfiguration.DestinationBucketName).toEqual({
      Ref: idOf('AWS::S3::Bucket', 'AccessLogs'),
    });
  });
});

describe('the public site', () => {
  it('reads public packs, and nothing else of the bucket', () => {
    const policy = ofType('AWS::S3::BucketPolicy').find(([, { Properties }]) => Properties.Bucket.Ref === packs);
    const allowed = policy?.[1].Properties.PolicyDocument.Statement.filter(
      ({ Effect }: Statement) => Effect === 'Allow',
    );
    expect(allowed).toHaveLength(1);
    expect(named(allowed[0].Resource)).toBe('packs/public/*');
    expect(allowed[0]).toMatchObject({
      Action: 's3:GetObject',
      Principal: { Service: 'cloudfront.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceArn': expect.anything() } },
    });
    const [, site] = ofType('AWS::CloudFront::Distribution')[0] ?? [];
    const config = site?.Properties.DistributionConfig;
    expect(config.Origins).toMatchObject([{ OriginPath: '/public', OriginAccessControlId: expect.anything() }]);
    expect(config.DefaultCacheBehavior.ViewerProtocolPolicy).toBe('redirect-to-https');
  });
});

describe('each function', () => {
  it.each(functions)('%s runs on the Node of the project, on ARM, traced, with its own role and log', (start) => {
    const [, { Properties } = { Properties: {} }] =
      ofType('AWS::Lambda::Function').find(([id]) => id.startsWith(start)) ?? [];
    expect(Properties).toMatchObject({
      Runtime: `nodejs${process.versions.node.split('.')[0]}.x`,
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogGroup: { Ref: idOf('AWS::Logs::LogGroup', start) } },
      Role: { 'Fn::GetAtt': [idOf('AWS::IAM::Role', start), 'Arn'] },
    });
  });

  it('is one of four', () => {
    expect(ofType('AWS::Lambda::Function')).toHaveLength(4);
  });

  it.each(functions)(
    '%s has a queue that hides a message six times as long as it runs, and one for failed messages',
    (start) => {
      const [, run] = ofType('AWS::Lambda::Function').find(([id]) => id.startsWith(start)) ?? [];
      const queues = ofType('AWS::SQS::Queue').filter(([id]) => id.startsWith(start));
      const [dead] = queues.filter(([id]) => id.includes('DeadLetters'));
      const [jobs] = queues.filter(([id]) => !id.includes('DeadLetters'));
      expect(jobs?.[1].Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * run?.Properties.Timeout);
      expect(jobs?.[1].Properties.RedrivePolicy.deadLetterTargetArn).toEqual({ 'Fn::GetAtt': [dead?.[0], 'Arn'] });
      expect(dead?.[1].Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
      for (const [, { Properties }] of queues) expect(Properties.SqsManagedSseEnabled).toBe(true);
      const [, mapping] = ofType('AWS::Lambda::EventSourceMapping').find(([id]) => id.startsWith(start)) ?? [];
      expect(mapping?.Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(mapping?.Properties.BatchSize === 1).toBe(start === 'PackRenderer');
    },
  );
});

describe('what each role may do', () => {
  const LOGS = ['Allow logs:CreateLogStream CollectLogs', 'Allow logs:PutLogEvents CollectLogs'];
  const common = (name: string) => [
    ...LOGS.map((grant) => grant.replace('Collect', name)),
    'Allow xray:PutTelemetryRecords "*"',
    'Allow xray:PutTraceSegments "*"',
    ...['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
      (verb) => `Allow sqs:${verb} ${name}JobsQueue`,
    ),
  ];
  const READ_RELEASES = [
    'Allow s3:GetObject content/blobs/*',
    'Allow s3:GetObject content/releases/*',
    'Allow s3:ListBucket content',
  ];
  const READ_POINTERS = [
    'Allow s3:GetObject packs/internal/*/*/manifest.json',
    'Allow s3:GetObject packs/internal/*/latest.json',
    'Allow s3:GetObject packs/public/*/*/manifest.json',
    'Allow s3:GetObject packs/public/*/latest.json',
    'Allow s3:ListBucket packs',
  ];
  const MOVE_POINTERS = [
    'Allow s3:PutObject packs/internal/*/latest.json',
    'Allow s3:PutObject packs/public/*/latest.json',
  ];
  const NOTIFY = (topic: string) => [
    'Allow kms:Decrypt Key',
    'Allow kms:GenerateDataKey Key',
    `Allow sns:Publish ${topic}`,
  ];

  it.each([
    [
      'ReleaseCollector',
      [
        ...common('Collect'),
        ...READ_RELEASES,
        'Allow s3:ListBucket content',
        'Allow s3:GetObject content/content/*',
        'Allow s3:PutObject content/blobs/*',
        'Allow s3:PutObject content/releases/*',
        'Allow sqs:SendMessage CollectJobsQueue',
      ],
    ],
    [
      'PackPlanner',
      [
        ...common('Plan'),
        ...READ_RELEASES,
        ...READ_POINTERS,
        ...MOVE_POINTERS,
        'Allow sqs:SendMessage RenderJobsQueue',
      ],
    ],
    [
      'PackRenderer',
      [
        ...common('Render'),
        ...READ_RELEASES,
        ...READ_POINTERS,
        ...MOVE_POINTERS,
        'Allow s3:ListBucket packs',
        'Allow s3:GetObject packs/refused/*',
        'Allow s3:PutObject packs/refused/*',
        'Allow s3:PutObject packs/internal/*/*/*',
        'Allow s3:PutObject packs/public/*/*/*',
        ...NOTIFY('Refused'),
      ],
    ],
    [
      'CatalogPublisher',
      [
        ...common('Publish'),
        ...READ_POINTERS,
        ...['internal', 'public'].flatMap((audience) => [
          `Allow s3:GetObject packs/${audience}/catalog.json`,
          `Allow s3:PutObject packs/${audience}/catalog.json`,
        ]),
        ...NOTIFY('Published'),
      ],
    ],
  ])('%s', (start, expected) => {
    expect([...policyOf(start)].sort()).toEqual([...expected].sort());
  });

  it('deletes nothing, and nobody is given all of S3 or all resources, but for traces', () => {
    const policies = [...ofType('AWS::IAM::Policy'), ...ofType('AWS::IAM::ManagedPolicy')];
    const grants = policies.flatMap(([, { Properties }]) => grantsOf(Properties.PolicyDocument));
    expect(grants.length).toBeGreaterThan(60);
    for (const grant of grants) {
      expect(grant).not.toMatch(/s3:\*|s3:Delete/u);
      if (!grant.startsWith('Allow xray:')) expect(grant).not.toMatch(/ "\*"$/u);
    }
    for (const [, { Properties }] of ofType('AWS::IAM::Role')) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(Properties.Policies).toBeUndefined();
    }
  });
});

describe('the events', () => {
  it('go to the queue of the function that they are for, and to its failed messages where they cannot', () => {
    const rules = ofType('AWS::Events::Rule').map(([id, { Properties }]) => ({
      id,
      pattern: Properties.EventPattern,
      schedule: Properties.ScheduleExpression,
      targets: Properties.Targets,
    }));
    const rule = (start: string) => rules.find(({ id }) => id.startsWith(start));
    const pattern = (kinds: readonly string[], bucket: string, key: object) => ({
      source: ['aws.s3'],
      'detail-type': kinds,
      detail: { bucket: { name: [{ Ref: bucket }] }, object: { key: [key] } },
    });
    expect(rule('ObjectRulesEdits')?.pattern).toEqual(
      pattern(['Object Created', 'Object Deleted'], content, { prefix: 'content/' }),
    );
    expect(rule('ObjectRulesReleases')?.pattern).toEqual(pattern(['Object Created'], content, { prefix: 'releases/' }));
    expect(rule('ObjectRulesPointers')?.pattern).toEqual(
      pattern(['Object Created'], packs, { suffix: '/latest.json' }),
    );
    expect(rule('PackPlannerDaily')?.schedule).toBe('rate(1 day)');
    expect(rule('PackPlannerDaily')?.targets[0].Input).toBe('{"lookAgain":true}');
    for (const { targets } of rules) expect(targets[0].DeadLetterConfig.Arn).toBeDefined();
  });
});

describe('the alarms', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8');
  const anchors = [...runbook.matchAll(/^#+ (.+)$/gmu)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/gu, '')
      .replaceAll(' ', '-'),
  );

  it('each open an entry of the runbook', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(4 * functions.length + 2);
    for (const [id, { Properties }] of alarms) {
      const [, anchor] = /^See docs\/runbook\.md#(.+)$/u.exec(Properties.AlarmDescription) ?? [];
      expect(anchors, id).toContain(anchor);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });
});

describe('the stages', () => {
  it('keep buckets in prod, and send mail to whom the context names', () => {
    const prod = synthesise({ outdir: folder(), context: { stage: 'prod', email: 'a@example.org, b@example.org' } });
    const all = Object.values(prod.toJSON()['Resources'] as Record<string, Resource>);
    const buckets = (each: readonly Resource[]) =>
      each.filter(({ Type }) => Type === 'AWS::S3::Bucket').map((bucket) => bucket.DeletionPolicy);
    expect(new Set(buckets(all))).toEqual(new Set(['Retain']));
    expect(new Set(buckets(resources.map(([, each]) => each)))).toEqual(new Set(['Delete']));
    const mail = all
      .filter(({ Type }) => Type === 'AWS::SNS::Subscription')
      .map(({ Properties }) => Properties.Endpoint);
    expect(mail.sort()).toEqual([
      'a@example.org',
      'a@example.org',
      'a@example.org',
      'b@example.org',
      'b@example.org',
      'b@example.org',
    ]);
    expect(ofType('AWS::SNS::Subscription')).toEqual([]);
  });

  it('are two, and an address is an address', () => {
    expect(() => synthesise({ outdir: folder(), context: { stage: 'test' } })).toThrow('There is no stage “test”.');
    expect(() => synthesise({ outdir: folder(), context: { email: 'somebody' } })).toThrow(
      '“somebody” is not an e-mail',
    );
  });
});

describe('the template as a whole', () => {
  it('has no finding of the checks', () => {
    const failed = folder();
    const exit = process.exitCode;
    synthesise({ outdir: failed, checked: true });
    expect(process.exitCode ?? 0).toBe(exit ?? 0);
  });

  it('is as it was, but for the hashes of assets', async () => {
    const masked = JSON.stringify(template.toJSON(), null, 2).replaceAll(/[0-9a-f]{64}/gu, '<hash>');
    await expect(`${masked}\n`).toMatchFileSnapshot('template.snapshot.json');
  });

  it('can be read by the command that deploys it', () => {
    const list = execFileSync(process.execPath, ['node_modules/aws-cdk/bin/cdk', 'list', '--app', outdir], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: outdir, CI: 'true' },
    });
    expect(list.trim()).toBe('BriefingPacks');
    expect(readFileSync(join(outdir, 'manifest.json'), 'utf8')).toContain('BriefingPacks');
  }, 30_000);
});
