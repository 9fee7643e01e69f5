import {
  ConfigMap,
  Type,
  defineComponent,
  defineLayer,
  made,
  planCluster,
  secretStore,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { expect, test } from 'vitest';
import { layerReadmes } from './layer-readme.ts';

const store = defineComponent({
  name: 'store',
  provides: { capability: secretStore, definitions: ['secrets.hashicorp.com'] },
  outputs: ({ site }) => secretStore.defaults(site),
});
const web = defineComponent({
  name: 'web',
  options: Type.Object({ replicas: Type.Integer({ default: 1, description: 'Pods.' }) }),
  secrets: () => ({
    login: vaultSecret('apps/web', { password: 'PASSWORD' }, { make: { PASSWORD: made.random(24) } }),
  }),
  manifests: (scope) => {
    new ConfigMap(scope, 'web', { data: { text: 'hello' } });
  },
  outputs: ({ url }) => ({ url: url('web', 80) }),
});
const below = defineLayer({ name: '@example/below', dependencies: {} }, { store });
const team = defineLayer({ name: '@example/team', dependencies: { '@example/below': '1.0.0' } }, { web });

test('a README tells what the components of its layer say of themselves', () => {
  const gitops = { repoURL: 'https://git.example.com/edge.git' };
  const plan = planCluster({ name: 'edge', domain: 'edge.example.com', gitops, layers: [below, team] });

  expect(layerReadmes(plan, (layer) => `# ${layer}\n`).get('team')).toMatchInlineSnapshot(`
    "# team

    ## Components

    <!-- components:begin -->

    | component | wave | from | namespace | host |
    | --- | --- | --- | --- | --- |
    | \`web\` | 0 | manifests | \`web\` |  |

    <!-- components:end -->

    ## Options

    <!-- options:begin -->

    | component | option | type | default | meaning |
    | --- | --- | --- | --- | --- |
    | \`web\` | \`replicas\` | whole number | \`1\` | Pods. |

    <!-- options:end -->

    ## Outputs

    <!-- outputs:begin -->

    | component | provides | outputs |
    | --- | --- | --- |
    | \`web\` |  | \`url\` |

    <!-- outputs:end -->

    ## Secrets

    <!-- secrets:begin -->

    | path | field | how it is made | read by |
    | --- | --- | --- | --- |
    | \`apps/web\` | \`PASSWORD\` | 24 random bytes | \`web\` |

    <!-- secrets:end -->

    ## What it needs

    <!-- needs:begin -->

    | what | here in | needed | by | instead |
    | --- | --- | --- | --- | --- |
    | \`secret-store\`: \`store\` | below | to be healthy first | \`web\` | \`external(secretStore, { connectionRef, authMount, audience, mount })\` |
    | \`store\` | below | to be healthy first | \`web\` | \`external(store, { connectionRef, authMount, audience, mount })\` |

    <!-- needs:end -->
    "
  `);
});
