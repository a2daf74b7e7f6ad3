# Creates the stack of a template on a moto server, and prints the names of what was made: create_stack.py <endpoint> <template>.
import json
import re
import sys

import boto3

endpoint, path = sys.argv[1:]


def client(service):
    return boto3.client(service, endpoint_url=endpoint, region_name="eu-central-1",
                        aws_access_key_id="test", aws_secret_access_key="test")


template = json.load(open(path))
# What the bootstrap of an account would have made: the version rule asks for it, and the assets lie in its bucket.
template.pop("Rules", None)
template["Parameters"].pop("BootstrapVersion", None)
# moto has no stacks with CloudFront: what names it is told a name.
left_out = {name for name, resource in template["Resources"].items() if resource["Type"].startswith("AWS::CloudFront::")}


def without(value):
    if isinstance(value, list):
        return [without(each) for each in value]
    if not isinstance(value, dict):
        return value
    if value.get("Ref") in left_out or (value.get("Fn::GetAtt") or [None])[0] in left_out:
        return "left-out"
    return {key: without(each) for key, each in value.items()}


template["Resources"] = {name: each for name, each in template["Resources"].items() if name not in left_out}
template = without(template)
s3 = client("s3")
text = json.dumps(template).replace("${AWS::AccountId}", "123456789012").replace("${AWS::Region}", "eu-central-1")
for bucket in set(re.findall(r"cdk-[a-z0-9]+-assets-123456789012-eu-central-1", text)):
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    for key in set(re.findall(r"\b[0-9a-f]{64}\.zip\b", text)):
        s3.put_object(Bucket=bucket, Key=key, Body=b"PK\x05\x06" + bytes(18))
cloudformation = client("cloudformation")
cloudformation.create_stack(StackName="BriefingPacks", TemplateBody=text, Capabilities=["CAPABILITY_IAM"])
[stack] = cloudformation.describe_stacks(StackName="BriefingPacks")["Stacks"]
resources = cloudformation.list_stack_resources(StackName="BriefingPacks")["StackResourceSummaries"]
print(json.dumps({
    "status": stack["StackStatus"],
    "resources": len(resources),
    "leftOut": len(left_out),
    "outputs": {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])},
}))
