// The way by which investors and sister cities reach public packs: CloudFront before `public/` of the packs bucket, and nothing else of it.
import { Duration, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { PackStore } from './pack-store.ts';
import type { Stage } from './stage.ts';

export class PublicSite extends Construct {
  /** The name that readers use, and that of CloudFront, which a domain of your own has to point to. */
  readonly domainName: string;
  readonly distributionDomain: string;
  readonly distributionId: string;

  constructor(scope: Construct, id: string, { domain }: Stage, packs: PackStore) {
    super(scope, id);
    // By its name, so that CDK leaves the policy to us: its own lets the distribution read the whole bucket.
    const bucket = Bucket.fromBucketAttributes(this, 'Packs', {
      bucketArn: packs.bucket.bucketArn,
      bucketRegionalDomainName: packs.bucket.bucketRegionalDomainName,
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Public briefing packs',
      ...(domain === undefined
        ? {}
        : {
            domainNames: [domain.name],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificate),
            minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
          }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket, { originPath: '/public' }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // As long as the objects say: editions for good, pointers and catalogue not at all. (CloudFront's own policies keep those for a second,
        // or ask for headers that S3 refuses.)
        cachePolicy: new CachePolicy(this, 'Caching', {
          minTtl: Duration.seconds(0),
          defaultTtl: Duration.seconds(0),
          maxTtl: Duration.days(365),
          enableAcceptEncodingGzip: true,
          enableAcceptEncodingBrotli: true,
        }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: new ResponseHeadersPolicy(this, 'Headers', {
          securityHeadersBehavior: {
            contentTypeOptions: { override: true },
            referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
            frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
            strictTransportSecurity: {
              accessControlMaxAge: Duration.days(365),
              includeSubdomains: true,
              override: true,
            },
          },
        }),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
    });
    packs.allowPublicSite(
      Stack.of(this).formatArn({
        service: 'cloudfront',
        region: '',
        resource: 'distribution',
        resourceName: distribution.distributionId,
      }),
    );
    this.distributionDomain = distribution.distributionDomainName;
    this.distributionId = distribution.distributionId;
    this.domainName = domain?.name ?? this.distributionDomain;
    acknowledge(
      distribution,
      'Annotation::@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac',
      'The packs bucket allows it below public/ and nowhere else.',
    );
    acknowledge(distribution, 'AwsSolutions-CFR1', 'Public packs are for readers in every country.');
    acknowledge(
      distribution,
      'AwsSolutions-CFR2',
      'It serves files that never change, and takes no input to guard against.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR3',
      'Its logs would need a bucket that allows ACLs, or a stack in us-east-1; the packs bucket writes down what the distribution fetches.',
    );
    if (domain === undefined)
      acknowledge(
        distribution,
        'AwsSolutions-CFR4',
        'CloudFront sets the least version of its own certificate; a domain of your own (-c domain, -c certificate) asks for TLS 1.2.',
      );
  }
}
