import type { Mutation } from './mutation.ts';

const container = 'spec.template.spec.containers.*';

/** What the cluster would write otherwise, so that Argo CD found a difference for ever. */
export const brokenDrift: readonly Mutation[] = [
  {
    what: 'memory is written in a unit that is too small',
    rule: 'drift',
    says: 'is "1024Mi", but the cluster gives back "1Gi"',
    change: (draft) => draft.edit('Deployment', `${container}.resources.requests.memory`, '1024Mi'),
  },
  {
    what: 'a CPU is written in thousandths',
    rule: 'drift',
    says: 'is "1000m", but the cluster gives back "1"',
    change: (draft) => draft.edit('StatefulSet', `${container}.resources.requests.cpu`, '1000m'),
  },
  {
    what: 'a quota counts in numbers',
    rule: 'drift',
    says: 'is 20, but the cluster gives back "20"',
    change: (draft) => draft.edit('ResourceQuota', 'spec.hard.pods', 20),
  },
  {
    what: 'the port of a container says no protocol',
    rule: 'drift',
    says: 'ports[0].protocol is missing, but the cluster gives back "TCP"',
    change: (draft) => draft.edit('Deployment', `${container}.ports.0`, { containerPort: 8080 }),
  },
  {
    what: 'a number stands where a text goes',
    rule: 'drift',
    says: 'is 8080, but the cluster gives back "8080"',
    change: (draft) =>
      draft.edit('Deployment', `${container}.env.*.value`, 8080, undefined, (value) => typeof value === 'string'),
  },
  {
    what: 'an object has the fields of one that was read from a cluster',
    rule: 'drift',
    says: 'metadata.creationTimestamp is null, but the cluster gives back nothing',
    change: (draft) => draft.set(draft.object('ConfigMap'), 'metadata.creationTimestamp', null),
  },
  {
    what: 'an object brings its status',
    rule: 'drift',
    says: 'status is a map, but the cluster gives back nothing',
    change: (draft) => draft.set(draft.object('Service'), 'status', { loadBalancer: {} }),
  },
  {
    what: 'an empty list stands where the server leaves it out',
    rule: 'drift',
    says: 'tolerations is [], but the cluster gives back nothing',
    change: (draft) => draft.set(draft.object('Deployment'), 'spec.template.spec.tolerations', []),
  },
  {
    what: 'a default of a definition is left to the server, inside a list',
    rule: 'drift',
    says: 'plugins[0].enabled is missing, but the cluster gives back true',
    change: (draft) =>
      draft.edit('Cluster', 'spec.plugins.0', ({ name, parameters, isWALArchiver }: Record<string, unknown>) => ({
        name,
        parameters,
        isWALArchiver,
      })),
  },
  {
    what: 'a duration is written shorter than its controller writes it',
    rule: 'drift',
    says: 'is "2160h", but the cluster gives back "2160h0m0s"',
    change: (draft) => draft.edit('Certificate', 'spec.duration', '2160h'),
  },
  {
    what: 'a generator has no template',
    rule: 'drift',
    says: 'git.template is missing, but the cluster gives back a map',
    change: (draft) =>
      draft.edit(
        'ApplicationSet',
        'spec.generators.0.git',
        ({ template: _template, ...git }: Record<string, unknown>) => git,
      ),
  },
];
