import {
  type SecretDeclaration,
  type SecretHandle,
  made,
  oidcClientSecret,
  vaultSecret,
} from '@lumie-infra/common-chart';
import { type Console, consoles, secretVariable } from './consoles.ts';

const keyOf = ({ id }: Console): string => `client-${id}`;

/** The secret of each console's client, from a path that the console reads too. */
export function consoleSecrets(): Readonly<Record<string, SecretDeclaration<'clientSecret'>>> {
  return Object.fromEntries(
    consoles.map((console) => {
      const { path, field } = oidcClientSecret(console.id);
      return [keyOf(console), vaultSecret(path, { clientSecret: field }, { make: { [field]: made.random(32) } })];
    }),
  );
}

/** The variables with these secrets, and the key of a Secret that each comes from; `secrets` is all that was declared. */
export function consoleVariables(
  secrets: object,
): readonly { readonly variable: string; readonly secret: string; readonly key: string }[] {
  // The types do not know the consoles.
  const handles = secrets as Readonly<Record<string, SecretHandle<'clientSecret'>>>;
  return consoles.map((console) => {
    const { name, keys } = handles[keyOf(console)]!;
    return { variable: secretVariable(console), secret: name, key: keys.clientSecret };
  });
}
