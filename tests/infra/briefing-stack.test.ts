// What the template grants and asks for; the functions' code is not bundled here.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { METRICS } from '../../functions/contract.ts';
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
      LifecycleConfiguration: {
        Rules: [
          {
            NoncurrentVersionExpiration: { NoncurrentDays: 90 },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
            Status: 'Enabled',
          },
        ],
      },
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

  it('keeps nothing longer than the object says', () => {
    const [, site] = ofType('AWS::CloudFront::Distribution')[0] ?? [];
    const [[id, policy] = []] = ofType('AWS::CloudFront::CachePolicy');
    expect(site?.Properties.DistributionConfig.DefaultCacheBehavior.CachePolicyId).toEqual({ Ref: id });
    expect(policy?.Properties.CachePolicyConfig).toMatchObject({ MinTTL: 0, DefaultTTL: 0 });
  });

  it('asks for TLS 1.2 under a domain of its own', () => {
    const certificate = 'arn:aws:acm:us-east-1:123456789012:certificate/1234';
    const named = synthesise({ outdir: folder(), context: { domain: 'packs.example.org', certificate } });
    const [site] = Object.values(named.findResources('AWS::CloudFront::Distribution'));
    expect(site?.['Properties'].DistributionConfig).toMatchObject({
      Aliases: ['packs.example.org'],
      ViewerCertificate: { AcmCertificateArn: certificate, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    const build = (context: Readonly<Record<string, unknown>>) => () => synthesise({ outdir: folder(), context });
    expect(build({ domain: 'packs.example.org' })).toThrow('A domain needs a certificate');
    expect(build({ certificate })).toThrow('a certificate a domain');
    const elsewhere = certificate.replace('us-east-1', 'eu-central-1');
    expect(build({ domain: 'packs.example.org', certificate: elsewhere })).toThrow(
      'is not the ARN of a certificate in',
    );
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
    const [, logs] = ofType('AWS::Logs::LogGroup').find(([id]) => id.startsWith(start)) ?? [];
    expect(logs?.Properties.RetentionInDays).toBe(14);
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
      for (const [id, { Properties }] of queues) {
        expect(Properties.SqsManagedSseEnabled).toBe(true);
        const policy = ofType('AWS::SQS::QueuePolicy').find(([, each]) => each.Properties.Queues[0].Ref === id);
        expect(policy?.[1].Properties.PolicyDocument.Statement, id).toContainEqual(
          expect.objectContaining({
            ...{ Effect: 'Deny', Action: 'sqs:*', Principal: { AWS: '*' } },
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        );
      }
      const [, mapping] = ofType('AWS::Lambda::EventSourceMapping').find(([id]) => id.startsWith(start)) ?? [];
      expect(mapping?.Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(mapping?.Properties.BatchSize === 1).toBe(start === 'PackRenderer');
      expect(mapping?.Properties.ScalingConfig.MaximumConcurrency).toBe(2);
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

  const READERS = [
    ...READ_RELEASES,
    'Allow s3:ListBucket packs',
    ...['internal', 'public', 'refused'].map((area) => `Allow s3:GetObject packs/${area}/*`),
  ];
  it.each([
    ['StaffAccessReaders', READERS],
    [
      'StaffAccessEditors',
      [
        ...READERS,
        ...MOVE_POINTERS,
        'Allow s3:ListBucket content',
        'Allow s3:GetObject content/content/*',
        ...['content', 'blobs', 'releases'].map((area) => `Allow s3:PutObject content/${area}/*`),
      ],
    ],
  ])('%s', (start, expected) => {
    const policies = ofType('AWS::IAM::ManagedPolicy').filter(([id]) => id.startsWith(start));
    const grants = policies.flatMap(([, { Properties }]) => grantsOf(Properties.PolicyDocument));
    expect([...grants].sort()).toEqual([...expected].sort());
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
    const queues = (start: string): readonly string[] =>
      rule(start)?.targets.map(({ Arn }: { Arn: { 'Fn::GetAtt': [string] } }) =>
        Arn['Fn::GetAtt'][0].replace(/JobsQueue\w+$/u, ''),
      );
    expect(queues('ObjectRulesEdits')).toEqual(['ReleaseCollectorCollect']);
    expect(queues('ObjectRulesReleases')).toEqual(['PackPlannerPlan']);
    expect(queues('ObjectRulesPointers')).toEqual(['CatalogPublisherPublish']);
    expect(queues('ObjectRulesDaily')).toEqual([
      ...['ReleaseCollectorCollect', 'PackPlannerPlan', 'CatalogPublisherPublish'],
    ]);
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
    expect(rule('ObjectRulesDaily')?.schedule).toBe('rate(1 day)');
    for (const { Input } of rule('ObjectRulesDaily')?.targets ?? []) expect(Input).toBe('{"lookAgain":true}');
    for (const { targets } of rules)
      for (const target of targets) expect(target.DeadLetterConfig.Arn['Fn::GetAtt'][0]).toContain('DeadLetters');
  });
});

describe('the alarms', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8');
  const anchorOf = (title: string): string =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/gu, '')
      .replaceAll(' ', '-');
  const entries = new Map(
    runbook.split(/^(?=##? )/mu).map((entry) => [anchorOf(/^#+ (.+)$/mu.exec(entry)?.[1] ?? ''), entry]),
  );
  /** The topics that alarms send to. */
  const topics = new Set(
    ofType('AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) =>
      Properties.AlarmActions.map(({ Ref }: { Ref: string }) => Ref),
    ),
  );

  it('each open an entry of the runbook, which says what it means, how to look and how to mend', () => {
    const alarms = ofType('AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(4 * functions.length + 2);
    for (const [id, { Properties }] of alarms) {
      const [, anchor = ''] = /See docs\/runbook\.md#(\S+)$/u.exec(Properties.AlarmDescription) ?? [];
      for (const part of ['Description', 'Investigation', 'Resolution'])
        expect(entries.get(anchor), id).toMatch(new RegExp(`^\\*\\*${part}\\.\\*\\* \\S`, 'mu'));
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  it('watch the metrics of the queues and functions, and our own', () => {
    const watched = ofType('AWS::CloudWatch::Alarm').map(
      ([, { Properties }]) => `${Properties.Namespace} ${Properties.MetricName} > ${Properties.Threshold}`,
    );
    expect(watched.sort()).toEqual(
      [
        ...functions.flatMap(() => [
          'AWS/SQS ApproximateNumberOfMessagesVisible > 0',
          'AWS/SQS ApproximateAgeOfOldestMessage > 900',
          'AWS/Lambda Errors > 2',
          'AWS/Lambda Throttles > 0',
        ]),
        'BriefingPacks ReleaseToPublishSeconds > 900',
        'BriefingPacks PacksRefused > 0',
      ].sort(),
    );
  });

  it('may send to their topic, and use its key', () => {
    expect([...topics]).toEqual([idOf('AWS::SNS::Topic', 'NoticesAlarms')]);
    const cloudWatch = { Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } };
    const policy = ofType('AWS::SNS::TopicPolicy').find(([, { Properties }]) => topics.has(Properties.Topics[0].Ref));
    expect(policy?.[1].Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        ...cloudWatch,
        Action: 'sns:Publish',
        Resource: { Ref: [...topics][0] },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
    const [[, key] = []] = ofType('AWS::KMS::Key');
    expect(key?.Properties.KeyPolicy.Statement).toContainEqual({
      ...cloudWatch,
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: '*',
    });
  });
});

describe('each topic', () => {
  it.each(ofType('AWS::SNS::Topic'))(
    '%s is encrypted with our key, and takes nothing that comes without TLS',
    (id, topic) => {
      expect(topic.Properties.KmsMasterKeyId).toEqual({ 'Fn::GetAtt': [idOf('AWS::KMS::Key', 'Notices'), 'Arn'] });
      const policy = ofType('AWS::SNS::TopicPolicy').find(([, { Properties }]) => Properties.Topics[0].Ref === id);
      expect(policy?.[1].Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          ...{ Effect: 'Deny', Action: 'sns:Publish', Principal: '*' },
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
    },
  );
});

describe('the dashboard', () => {
  it('shows all our metrics, and the queues of every function', () => {
    const [[, dashboard] = []] = ofType('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard?.Properties.DashboardBody);
    for (const name of Object.values(METRICS)) expect(body).toContain(name);
    for (const start of functions)
      for (const [id] of ofType('AWS::SQS::Queue').filter(([each]) => each.startsWith(start)))
        expect(body).toContain(id);
  });
});

describe('the outputs', () => {
  it('name what the command and the runbook ask for', () => {
    const each = ['Collect', 'Plan', 'Render', 'Publish'].flatMap((name) => [
      `${name}Queue`,
      `${name}DeadLetters`,
      `${name}Logs`,
    ]);
    expect(Object.keys(template.toJSON()['Outputs']).sort()).toEqual(
      [
        ...each,
        ...['ContentBucket', 'PacksBucket', 'PublicCatalog', 'DistributionId', 'DistributionDomain', 'Dashboard'],
        ...['ReadersPolicy', 'EditorsPolicy'],
      ].sort(),
    );
    const runbook = readFileSync('docs/runbook.md', 'utf8');
    const named = new Set(
      [...runbook.matchAll(/<([A-Z]\w+)>/gu)].map(([, name]) => name).filter((name) => name !== 'Name'),
    );
    expect(named.size).toBeGreaterThan(4);
    for (const name of named) expect(Object.keys(template.toJSON()['Outputs'])).toContain(name);
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

  it('render as many packs at once as the context says', () => {
    const busy = synthesise({ outdir: folder(), context: { renderers: '20' } });
    const [render] = Object.entries(busy.findResources('AWS::Lambda::EventSourceMapping')).filter(([id]) =>
      id.startsWith('PackRenderer'),
    );
    expect(render?.[1]['Properties'].ScalingConfig).toEqual({ MaximumConcurrency: 20 });
    for (const renderers of ['many', '1', '1001'])
      expect(() => synthesise({ outdir: folder(), context: { renderers } })).toThrow('is not a number of renderers');
  });

  it('are two, and an address is an address', () => {
    expect(() => synthesise({ outdir: folder(), context: { stage: 'test' } })).toThrow('There is no stage “test”.');
    expect(() => synthesise({ outdir: folder(), context: { email: 'somebody' } })).toThrow(
      '“somebody” is not an e-mail',
    );
  });
});

describe('the template as a whole', () => {
  it.each([
    ['by default', {}],
    [
      'with all that the context can say',
      {
        ...{ stage: 'prod', email: 'a@example.org,b@example.org', renderers: '20', domain: 'packs.example.org' },
        certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/1234',
      },
    ],
  ])('has no finding of the checks %s', (_, context) => {
    const exit = process.exitCode;
    synthesise({ outdir: folder(), checked: true, context });
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
