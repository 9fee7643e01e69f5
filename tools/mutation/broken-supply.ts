import type { Manifest } from '@lumie-infra/common-chart';
import type { Mutation } from './mutation.ts';

const container = 'spec.template.spec.containers.*';
const word = 'aB3dE6gH9jK2mN5pQ8sT';

const isPolicy = ({ metadata }: Manifest): boolean => metadata.labels?.['lumie-infra.com/vault-policy'] === 'true';
const isFit = (value: unknown): boolean => typeof value === 'number';

/** What a cluster is to run on and of, and no longer can: machines, images, secrets. */
export const brokenSupply: readonly Mutation[] = [
  {
    what: 'far more replicas run',
    rule: 'fits',
    says: 'for which no node has room',
    change: (draft) => draft.edit('Deployment', 'spec.replicas', 400),
  },
  {
    what: 'a chart is told to run far more replicas than there are disks',
    rule: 'fits',
    says: '396 of 400 pods',
    change: (draft) => draft.editValues('replicas', 400, isFit),
  },
  {
    what: 'a chart is told to ask for more than there is',
    rule: 'fits',
    says: 'for which no node has room',
    change: (draft) => draft.editValues('resources.requests.memory', '999Gi'),
  },
  {
    what: 'the values of a chart leave out what its pods ask for',
    rule: 'fits',
    says: 'leaves out what container',
    change: (draft) => draft.editValues('resources', {}, (value) => JSON.stringify(value).includes('requests')),
  },
  {
    what: 'pods select nodes that do not exist',
    rule: 'fits',
    says: 'fits no node',
    change: (draft) => draft.set(draft.object('Deployment'), 'spec.template.spec.nodeSelector', { disk: 'fast' }),
  },
  {
    what: 'more copies must be apart than there are machines',
    rule: 'fits',
    says: 'fits no node',
    change: (draft) =>
      draft.edit('StatefulSet', 'spec.replicas', 9, (object) => JSON.stringify(object).includes('requiredDuring')),
  },
  {
    what: 'a job asks for more than any machine has',
    rule: 'fits',
    says: 'while all the rest runs',
    change: (draft) => draft.edit('Job', `${container}.resources.requests.memory`, '100Gi'),
  },
  {
    what: 'a database asks for more than any machine has',
    rule: 'fits',
    says: 'for which no node has room',
    change: (draft) => draft.edit('Cluster', 'spec.resources.requests.memory', '100Gi'),
  },
  {
    what: 'a pod runs an image that nobody declares',
    rule: 'images',
    says: 'which no component declares',
    change: (draft) => draft.edit('Deployment', `${container}.image`, (image: string) => `${image}-misspelt`),
  },
  {
    what: 'a pod pulls past the registry',
    rule: 'images',
    says: "names 'docker.io/",
    change: (draft) => draft.edit('StatefulSet', `${container}.image`, 'docker.io/library/busybox:1.37.0'),
  },
  {
    what: 'a chart is given an image of another repository',
    rule: 'images',
    says: 'which no component declares',
    change: (draft) => draft.editValues('image.repository', (name: string) => `${name}-fork`),
  },
  {
    what: 'a custom resource names an image that nobody declares',
    rule: 'images',
    says: 'which no component declares',
    change: (draft) => draft.edit('RabbitmqCluster', 'spec.image', (image: string) => `${image}-misspelt`),
  },
  {
    what: 'an image is no longer passed to what runs it',
    rule: 'images',
    says: 'which nothing names',
    change: (draft) => draft.editValues('acmesolver', {}),
  },
  {
    what: 'the registry no longer mirrors a publisher',
    rule: 'images',
    says: 'does not mirror',
    change: (draft) =>
      draft.edit(
        'ConfigMap',
        'data.config~json',
        (text: string) => text.replaceAll('https://quay.io', 'https://quay.example.com'),
        ({ data }) => JSON.stringify(data).includes('quay.io'),
      ),
  },
  {
    what: 'a Secret is rendered with its data',
    rule: 'secret-literals',
    says: 'would be in Git',
    change: (draft) => {
      const beside = draft.object('ConfigMap');
      const { namespace } = beside.metadata;
      draft.addBeside(beside, {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'login', ...(namespace === undefined ? {} : { namespace }) },
        stringData: { user: 'admin' },
      });
    },
  },
  {
    what: 'a password is written into a variable',
    rule: 'secret-literals',
    says: "'DATABASE_PASSWORD' as plain text",
    change: (draft) => draft.edit('Deployment', `${container}.env`, [{ name: 'DATABASE_PASSWORD', value: 'letmein' }]),
  },
  {
    what: 'a password is written into the values of a chart',
    rule: 'secret-literals',
    says: "'adminPassword' as plain text",
    change: (draft) => draft.editValues('resources', (before: object) => ({ ...before, adminPassword: 'letmein' })),
  },
  {
    what: 'a private key is written into a file',
    rule: 'secret-literals',
    says: 'a private key',
    change: (draft) => draft.edit('ConfigMap', 'data.*', ['-----BEGIN', 'PRIVATE KEY-----'].join(' ')),
  },
  {
    what: 'a password is written into an address',
    rule: 'secret-literals',
    says: 'a password in an address',
    change: (draft) => draft.edit('ConfigMap', 'data.*', `url: redis://web:${word}@redis:6379`),
  },
  {
    what: 'a key is written where nothing says what it is',
    rule: 'secret-literals',
    says: 'a word that looks random',
    change: (draft) => draft.edit('ConfigMap', 'data.*', `seed ${word}`),
  },
  {
    what: 'a policy lets read what its role never does',
    rule: 'secrets-contract',
    says: 'which the role never reads',
    change: (draft) =>
      draft.edit(
        'ConfigMap',
        'data.policy~hcl',
        (text: string) => `${text}\npath "secret/data/everything" {\n  capabilities = ["read"]\n}\n`,
        isPolicy,
      ),
  },
  {
    what: 'a role is bound to any account',
    rule: 'secrets-contract',
    says: 'otherwise than VaultAuth',
    change: (draft) =>
      draft.edit(
        'ConfigMap',
        'data.role~json',
        (text: string) => JSON.stringify({ ...(JSON.parse(text) as object), bound_service_account_names: ['*'] }),
        isPolicy,
      ),
  },
];
