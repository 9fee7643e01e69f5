import type { Mutation } from './mutation.ts';

const container = 'spec.template.spec.containers.*';

/** Values that stand where they may not, and amounts that no machine has. */
export const brokenValues: readonly Mutation[] = [
  {
    what: 'a pod asks for more memory than any machine has',
    rule: 'fits',
    says: '1022976Mi',
    change: (draft) => draft.edit('Deployment', `${container}.resources.requests.memory`, '999Gi'),
  },
  {
    what: 'a container asks for nothing',
    rule: 'fits',
    says: 'leaves out what container',
    change: (draft) => draft.edit('Deployment', `${container}.resources`, {}),
  },
  {
    what: 'who reads a secret is no longer allowed to',
    rule: 'secrets-contract',
    says: 'secret/data/',
    change: (draft) =>
      draft.remove(
        draft.object('ConfigMap', ({ metadata }) => metadata.labels?.['lumie-infra.com/vault-policy'] === 'true'),
      ),
  },
  {
    what: 'a secret is read from another path',
    rule: 'secrets-contract',
    says: 'secret/data/',
    change: (draft) => draft.edit('VaultStaticSecret', 'spec.path', (path: string) => `${path}-misspelt`),
  },
];
