import { ruleTester } from '../rule-tester.ts';
import { noSyncWaveLiteral } from './no-sync-wave-literal.ts';

ruleTester.run('no-sync-wave-literal', noSyncWaveLiteral, {
  valid: [`const annotations = { 'argocd.argoproj.io/sync-options': 'Prune=false' };`],
  invalid: [
    {
      name: 'an annotation',
      code: `const annotations = { 'argocd.argoproj.io/sync-wave': '-1' };`,
      errors: [
        {
          message:
            "'argocd.argoproj.io/sync-wave' sets a sync wave by hand; declare the edge in `dependsOn` and let the wave follow",
        },
      ],
    },
    { name: 'a template', code: 'const key = `argocd.argoproj.io/sync-wave`;', errors: [{ messageId: 'found' }] },
  ],
});
