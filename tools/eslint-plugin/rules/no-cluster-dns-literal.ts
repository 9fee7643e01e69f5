import type { Rule } from 'eslint';
import { visitText } from '../component-call.ts';

const clusterDns = /\.svc(?![\w-])/;

/** A component takes addresses from the outputs of its edges; it spells no cluster DNS name. */
export const noClusterDnsLiteral: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A component takes addresses from the outputs of its edges.' },
    schema: [],
    messages: {
      found:
        "'{{text}}' spells a cluster DNS name; use `host` or `url` for a service of this component, and the outputs in `deps` for another's",
    },
  },
  create: (context) =>
    visitText((text, node) => {
      if (clusterDns.test(text)) context.report({ node, messageId: 'found', data: { text } });
    }),
};
