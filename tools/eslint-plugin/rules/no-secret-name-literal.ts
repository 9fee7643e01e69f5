import type { Rule } from 'eslint';
import type { Node, Property } from 'estree';
import { plainKey, propertyNamed } from '../component-call.ts';

/** Keys whose value is the name of a secret. */
const names: ReadonlySet<string> = new Set([
  'secretName',
  'existingSecret',
  'existingSecretName',
  'secretTokenName',
  'credentialsSecret',
]);

/** Keys whose value is an object, or a list of objects, with the name of a secret under `name`. */
const references: ReadonlySet<string> = new Set(['secretKeyRef', 'secretRef', 'imagePullSecrets']);

/** The name of a secret comes from where it is declared, so that it is there before what reads it. */
export const noSecretNameLiteral: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'The name of a secret is never a literal where it is read.' },
    schema: [],
    messages: {
      found:
        "'{{text}}' names a secret here; declare it in `secrets` and write `secrets.<key>.name`, or take it from the constant or output of what makes it",
    },
  },
  create(context) {
    const check = (node: Node | undefined): void => {
      const text = node && literalText(node);
      if (text !== undefined) context.report({ node: node!, messageId: 'found', data: { text } });
    };
    return {
      Property(node) {
        const key = plainKey(node) ?? '';
        if (names.has(key)) check(node.value);
        if (references.has(key)) for (const name of namesIn(node.value)) check(name.value);
      },
    };
  },
};

function namesIn(value: Property['value']): Property[] {
  if (value.type === 'ArrayExpression') {
    return value.elements.flatMap((element) => (element?.type === 'ObjectExpression' ? namesIn(element) : []));
  }
  const name = value.type === 'ObjectExpression' ? propertyNamed(value, 'name') : undefined;
  return name === undefined ? [] : [name];
}

/** A text that stands there as such; an empty one names nothing. */
function literalText(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' && node.value !== '' ? node.value : undefined;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}
