import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { ruleTester } from '../rule-tester.ts';
import { noNamespaceLiteral } from './no-namespace-literal.ts';

const workspace = mkdtempSync(join(tmpdir(), 'no-namespace-literal-'));
afterAll(() => rmSync(workspace, { recursive: true }));

const files = {
  'package.json': JSON.stringify({ workspaces: ['packages/*'] }),
  'packages/low/package.json': '{}',
  'packages/low/src/components/kong.ts': `defineComponent({\n  name: 'kong',\n});\n`,
  'packages/low/src/components/redis/index.ts': `defineComponent({\n  name: 'redis',\n  namespace: 'cache',\n});\n`,
  'packages/low/src/components/priorities.ts': `defineComponent({\n  name: 'priorities',\n  namespace: null,\n});\n`,
  'packages/low/src/components/index.ts': '',
};
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

const component = (path: string) => join(workspace, 'packages/low/src/components', path);

ruleTester.run('no-namespace-literal', noNamespaceLiteral, {
  valid: [
    { name: 'its own', filename: component('redis/nodes.ts'), code: `const metadata = { namespace: 'cache' };` },
    {
      name: 'that of Kubernetes',
      filename: component('kong.ts'),
      code: `const metadata = { namespace: 'kube-system' };`,
    },
    {
      name: 'one that shares a component',
      filename: component('kong.ts'),
      code: `defineComponent({ name: 'kong', namespace: redis })`,
    },
    {
      name: 'the name of a component without one',
      filename: component('kong.ts'),
      code: `const a = { namespace: 'priorities' };`,
    },
    {
      name: 'the name of a component that is no namespace',
      filename: component('redis/index.ts'),
      code: `const a = { name: 'kong' };`,
    },
  ],
  invalid: [
    {
      name: 'metadata',
      filename: component('kong.ts'),
      code: `const metadata = { namespace: 'cache' };`,
      errors: [
        {
          message:
            "'cache' is the namespace of redis; take it from that component: `namespace: redis` to run in there, an output in `deps` to name it",
        },
      ],
    },
    {
      name: 'the component itself',
      filename: component('other.ts'),
      code: `defineComponent({ name: 'other', namespace: 'kong' })`,
      errors: [{ messageId: 'found', data: { text: 'kong', owner: 'kong' } }],
    },
    {
      name: 'a selector of namespaces',
      filename: component('redis/nodes.ts'),
      code: `const peer = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kong' } } };`,
      errors: [{ messageId: 'found' }],
    },
  ],
});
