import { consoleLabel } from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { objectOf, planSecurity } from '../../test/plan-security.ts';
import type { TeleportKubeAgentValues } from '../charts/teleport-kube-agent.gen.ts';

const planned = planSecurity();
const agent = planned.get('teleport-agent')!;
const values = agent.values as TeleportKubeAgentValues;

test('it finds consoles by their label and lists none', () => {
  expect(values.kubernetesDiscovery).toEqual([
    { types: ['app'], namespaces: ['*'], labels: { [consoleLabel]: 'true' } },
  ]);
  expect(values.apps).toBeUndefined();
});

test('it joins as the service account that its chart makes, without a secret', () => {
  const { spec } = objectOf(agent, 'TeleportProvisionToken', 'teleport-agent') as unknown as {
    readonly spec: { readonly kubernetes: { readonly allow: readonly unknown[] } };
  };

  expect(spec.kubernetes.allow).toEqual([{ service_account: 'teleport:teleport-agent' }]);
  expect(values.joinParams).toEqual({ method: 'kubernetes', tokenName: 'teleport-agent' });
  expect(agent.secrets).toEqual([]);
});

test('the consoles let its namespace in', () => {
  const { labels } = objectOf(planned.get('teleport'), 'Namespace', 'teleport').metadata;
  const { spec } = objectOf(planned.get('keycloak'), 'NetworkPolicy', 'console-keycloak') as unknown as {
    readonly spec: {
      readonly ingress: readonly {
        readonly from: readonly { readonly namespaceSelector: { readonly matchLabels: object } }[];
      }[];
    };
  };

  expect(labels).toMatchObject(spec.ingress[0]!.from[0]!.namespaceSelector.matchLabels);
});

test('no console has the host of an ingress', () => {
  const components = [...planned.values()].flatMap(({ objects }) => objects);
  const consoles = components.flatMap(({ kind, metadata }) =>
    kind === 'Service' && metadata.labels?.[consoleLabel] === 'true'
      ? [`${metadata.annotations?.['teleport.dev/name']}.reference.example.com`]
      : [],
  );
  const hosts = components.flatMap(({ kind, spec }) =>
    kind === 'Ingress' ? (spec as { rules: { host: string }[] }).rules.map(({ host }) => host) : [],
  );

  expect(consoles).not.toHaveLength(0);
  expect(consoles.filter((console) => hosts.includes(console))).toEqual([]);
});
