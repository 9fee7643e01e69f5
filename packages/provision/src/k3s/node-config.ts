import type { NodeFacts } from './node-facts.ts';
import { paths } from './paths.ts';

/** The part of K3s's configuration that servers and agents share. */
export function nodeConfig({ name, address }: NodeFacts): Readonly<Record<string, unknown>> {
  return {
    'node-name': name,
    'node-ip': address,
    'token-file': paths.token,
    'protect-kernel-defaults': true,
    // Images come from where registries.yaml says, and from nowhere else.
    'disable-default-registry-endpoint': true,
    // The cloud's DNS server has a link-local address; K3s would rather ask a public one.
    'resolv-conf': '/run/systemd/resolve/resolv.conf',
  };
}
