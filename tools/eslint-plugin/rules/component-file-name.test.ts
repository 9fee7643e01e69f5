import { ruleTester } from '../rule-tester.ts';
import { componentFileName } from './component-file-name.ts';

ruleTester.run('component-file-name', componentFileName, {
  valid: [
    { filename: '/w/src/components/cert-manager.ts', code: `defineComponent({ name: 'cert-manager' })` },
    { filename: '/w/src/components/kong/index.ts', code: `defineComponent({ name: 'kong' })` },
    { filename: '/w/src/components/kong/plugins.ts', code: `definePlugin({ name: 'other' })` },
    { filename: '/w/src/components/lumie.ts', code: 'const service = (name) => defineComponent({ name })' },
  ],
  invalid: [
    {
      name: 'a file of another name',
      filename: '/w/src/components/minio.ts',
      code: `export const zot = defineComponent({ name: 'zot' });`,
      errors: [
        {
          message:
            "component 'zot' is defined in 'minio'; give the file the component's name, so that a name is enough to find it",
        },
      ],
    },
    {
      name: 'a folder of another name',
      filename: '/w/src/components/vault/index.ts',
      code: `defineComponent({ name: 'index' })`,
      errors: [{ messageId: 'differs', data: { name: 'index', place: 'vault' } }],
    },
  ],
});
