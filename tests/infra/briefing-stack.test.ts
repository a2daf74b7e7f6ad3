// What the template grants and asks for; the function's code is not bundled here.
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { BriefingStack } from '../../infra/briefing-stack.ts';
import { newFolder, removeFolder } from '../support/folders.ts';

const outdir = newFolder();
const app = new App({ outdir, context: { 'aws:cdk:bundling-stacks': [] } });
const template = Template.fromStack(new BriefingStack(app, 'BriefingPacks'));
afterAll(() => removeFolder(outdir));

const idOf = (type: string, start: string): string => {
  const found = Object.keys(template.findResources(type)).filter((id) => id.startsWith(start));
  expect(found).toHaveLength(1);
  return found[0] ?? '';
};
const content = idOf('AWS::S3::Bucket', 'ContentSource');
const packs = idOf('AWS::S3::Bucket', 'PackStore');
const arnOf = (id: string): object => ({ 'Fn::GetAtt': [id, 'Arn'] });
const objectsOf = (id: string, keys: string): object => ({ 'Fn::Join': ['', [arnOf(id), `/${keys}`]] });

describe('each bucket', () => {
  const buckets = Object.entries(template.findResources('AWS::S3::Bucket'));

  it('is one of two', () => {
    expect(buckets.map(([id]) => id).sort()).toEqual([content, packs].sort());
  });

  it.each(buckets)('%s is private, encrypted, versioned, and stays when the stack goes', (_, bucket) => {
    expect(bucket).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 90 }, Status: 'Enabled' }] },
      },
    });
  });

  it.each(buckets)('%s refuses whatever does not come over TLS, and its policy allows nothing', (id) => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: id },
      PolicyDocument: {
        Statement: [
          {
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Resource: [arnOf(id), objectsOf(id, '*')],
          },
        ],
      },
    });
  });
});

describe('the render function', () => {
  it('runs on the Node of the project, on ARM, with its own log and the names of both buckets', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: `nodejs${process.versions.node.split('.')[0]}.x`,
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: { LogGroup: { Ref: idOf('AWS::Logs::LogGroup', 'PackRenderer') } },
      Environment: { Variables: { CONTENT_BUCKET: { Ref: content }, PACKS_BUCKET: { Ref: packs } } },
      Role: arnOf(idOf('AWS::IAM::Role', 'PackRenderer')),
    });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });

  it('may do this and nothing else', () => {
    template.resourceCountIs('AWS::IAM::Role', 1);
    template.resourceCountIs('AWS::IAM::Policy', 1);
    template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent(), Policies: Match.absent() });
    const [policy] = Object.values(template.findResources('AWS::IAM::Policy'));
    expect(policy?.['Properties'].PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: arnOf(idOf('AWS::Logs::LogGroup', 'PackRenderer')),
      },
      {
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: arnOf(content),
        Condition: { StringEquals: { 's3:prefix': 'content/' } },
      },
      { Effect: 'Allow', Action: 's3:GetObject', Resource: objectsOf(content, 'content/*') },
      { Effect: 'Allow', Action: 's3:GetObject', Resource: objectsOf(packs, 'packs/*/manifest.json') },
      {
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: arnOf(packs),
        Condition: { StringLikeIfExists: { 's3:prefix': 'packs/*' } },
      },
      { Effect: 'Allow', Action: 's3:PutObject', Resource: objectsOf(packs, 'packs/*') },
    ]);
  });
});

describe('the template as a whole', () => {
  it('allows no action or resource by a bare wildcard', () => {
    const allowed = Object.values(template.toJSON()['Resources'] as Record<string, { Properties?: unknown }>)
      .flatMap(statementsOf)
      .filter(({ Effect }) => Effect === 'Allow');
    expect(allowed.length).toBeGreaterThan(5);
    for (const { Action, Resource } of allowed) {
      for (const action of [Action].flat()) expect(action).not.toMatch(/\*/u);
      for (const resource of [Resource].flat()) expect(resource).not.toBe('*');
    }
  });
});

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
}

/** Every statement of every policy document in a resource. */
function statementsOf(value: unknown): readonly Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'Statement' in value && Array.isArray(value.Statement) ? (value.Statement as Statement[]) : [];
  return [...own, ...Object.values(value).flatMap(statementsOf)];
}
