import type { Rule } from 'eslint';
import { docblockOf } from './docblock.ts';

/** A member of an interface, which the types of estree do not know. */
interface Member {
  readonly type: string;
  readonly key: { readonly type: string; readonly name: string };
  readonly optional: boolean;
  readonly typeAnnotation?: { readonly typeAnnotation: { readonly type: string } };
}

/** An interface, which the types of estree do not know. */
interface Interface {
  readonly id: { readonly name: string };
  readonly body: { readonly body: readonly (Member & Rule.Node)[] };
  readonly parent: Rule.Node;
}

/** A property of an exported interface, with what is said of it. */
export interface DocumentedProperty {
  /** The name of the interface. */
  readonly owner: string;
  readonly name: string;
  readonly docblock: string;
  /** What is said of the interface. */
  readonly ownerDocblock: string;
  readonly isOptional: boolean;
  readonly isNumber: boolean;
  readonly node: Rule.Node;
}

/** Visits the properties of every interface that a file exports. */
export function visitProperties(
  context: Rule.RuleContext,
  visit: (property: DocumentedProperty) => void,
): Rule.RuleListener {
  return {
    'ExportNamedDeclaration > TSInterfaceDeclaration'(node: Rule.Node) {
      const { id, body, parent } = node as unknown as Interface;
      const ownerDocblock = docblockOf(context, parent);
      for (const member of body.body) {
        const { type, key, optional, typeAnnotation }: Member = member;
        if (type !== 'TSPropertySignature' || key.type !== 'Identifier') continue;
        visit({
          owner: id.name,
          name: key.name,
          docblock: docblockOf(context, member),
          ownerDocblock,
          isOptional: optional,
          isNumber: typeAnnotation?.typeAnnotation.type === 'TSNumberKeyword',
          node: member,
        });
      }
    },
  };
}
