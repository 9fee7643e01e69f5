import type { Rule } from 'eslint';
import { componentNamespaces, componentOfFile } from '../component-namespaces.ts';
import { plainKey } from '../component-call.ts';
import { packageFolder, workspaceFolder } from '../workspace-folder.ts';

const namespaceKeys: ReadonlySet<string> = new Set(['namespace', 'kubernetes.io/metadata.name']);

/** The namespace of another component comes from that component. */
export const noNamespaceLiteral: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'The namespace of another component is never a literal.' },
    schema: [],
    messages: {
      found:
        "'{{text}}' is the namespace of {{owner}}; take it from that component: `namespace: {{owner}}` to run in there, an output in `deps` to name it",
    },
  },
  create(context) {
    const component = componentOfFile(context.filename);
    const folder = packageFolder(context.filename);
    const workspaceRoot = folder && workspaceFolder(folder);
    if (workspaceRoot === undefined) return {};
    return {
      Property(node) {
        const { value } = node;
        if (!namespaceKeys.has(plainKey(node) ?? '') || value.type !== 'Literal') return;
        const text = String(value.value);
        const owner = componentNamespaces(workspaceRoot).get(text);
        if (owner === undefined || owner === component) return;
        context.report({ node: value, messageId: 'found', data: { text, owner } });
      },
    };
  },
};
