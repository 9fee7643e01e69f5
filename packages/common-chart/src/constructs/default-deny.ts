import type { Construct } from 'constructs';
import type { ObjectMetadata } from './kubernetes-object.ts';
import { NetworkPolicy } from './network-policy.ts';

/** What is denied unless another policy allows it. */
export interface DefaultDenyProps extends ObjectMetadata {
  /** @default 'both' */
  readonly direction?: 'ingress' | 'egress' | 'both' | undefined;
}

/** A NetworkPolicy that denies all pods of the namespace every connection that no other policy allows. */
export class DefaultDeny extends NetworkPolicy {
  constructor(scope: Construct, name = 'default-deny', props: DefaultDenyProps = {}) {
    const { direction = 'both', ...metadata } = props;
    super(scope, name, {
      ...metadata,
      pods: {},
      ingress: direction === 'egress' ? undefined : [],
      egress: direction === 'ingress' ? undefined : [],
    });
  }
}
