import type { Rule } from 'eslint';
import type { CallExpression, ObjectExpression, Property } from 'estree';

/** The definition that a call of `defineComponent` gets, or undefined for any other call. */
export function componentDefinition(call: CallExpression): ObjectExpression | undefined {
  const [definition] = call.arguments;
  const isDefine = call.callee.type === 'Identifier' && call.callee.name === 'defineComponent';
  return isDefine && definition?.type === 'ObjectExpression' ? definition : undefined;
}

/** The property of an object literal with a plain key, or undefined. */
export function propertyNamed(object: ObjectExpression, key: string): Property | undefined {
  return object.properties.find(
    (property): property is Property => property.type === 'Property' && plainKey(property) === key,
  );
}

/** The key of a property when it is a name or a string. */
export function plainKey({ key, computed }: Property): string | undefined {
  if (key.type === 'Identifier' && !computed) return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** Visits every piece of text in a file: strings, and what stands between the holes of a template. */
export function visitText(visit: (text: string, node: Rule.Node) => void): Rule.RuleListener {
  return {
    Literal(node) {
      if (typeof node.value === 'string') visit(node.value, node);
    },
    TemplateElement(node) {
      visit(node.value.cooked ?? node.value.raw, node);
    },
  };
}
