import type { Rule } from 'eslint';
import { visitText } from '../component-call.ts';

/** Waves follow from edges; nobody writes one by hand. */
export const noSyncWaveLiteral: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Waves follow from edges; nobody writes one by hand.' },
    schema: [],
    messages: { found: "'{{text}}' sets a sync wave by hand; declare the edge in `dependsOn` and let the wave follow" },
  },
  create: (context) =>
    visitText((text, node) => {
      if (text.includes('argocd.argoproj.io/sync-wave')) context.report({ node, messageId: 'found', data: { text } });
    }),
};
