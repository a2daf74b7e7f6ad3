// The way by which investors and sister cities reach public packs: CloudFront before `public/` of the packs bucket, and nothing else of it.
import { Duration, Stack } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HttpVersion,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { PackStore } from './pack-store.ts';

export class PublicSite extends Construct {
  readonly domainName: string;

  constructor(scope: Construct, id: string, packs: PackStore) {
    super(scope, id);
    // By its name, so that CDK leaves the policy to us: its own lets the distribution read the whole bucket.
    const bucket = Bucket.fromBucketAttributes(this, 'Packs', {
      bucketArn: packs.bucket.bucketArn,
      bucketRegionalDomainName: packs.bucket.bucketRegionalDomainName,
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Public briefing packs',
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket, { originPath: '/public' }),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        // As long as the objects say: editions for good, pointers and catalogue not at all.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        responseHeadersPolicy: new ResponseHeadersPolicy(this, 'Headers', {
          securityHeadersBehavior: {
            contentTypeOptions: { override: true },
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
    this.domainName = distribution.distributionDomainName;
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
      'Readers are not followed; the bucket writes down every access of the distribution.',
    );
    acknowledge(
      distribution,
      'AwsSolutions-CFR4',
      'The default certificate allows no other minimum; a domain of your own does.',
    );
  }
}
