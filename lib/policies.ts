import { Stack } from 'aws-cdk-lib';
import type { IPrincipal } from 'aws-cdk-lib/aws-iam';
import { PrincipalWithConditions } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** A service that acts for this account, and not for somebody else's who knows an ARN of ours (confused deputy). */
export function inThisAccount(scope: Construct, service: IPrincipal): IPrincipal {
  return new PrincipalWithConditions(service, { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } });
}
