import { describeMaking } from '../../model/secret-making.ts';
import type { ContractRole, ContractValue, SecretsContract } from './secrets-contract.ts';

/** The contract as a page to read: what to write on the first day, in order, and who may read it. */
export function secretsPage({ cluster, store, values, roles }: SecretsContract): string {
  const byPerson = values.filter(({ making }) => making.kind === 'person');
  const seeded = values.filter((value) => value.seeded);
  const later = values.filter((value) => !value.seeded);
  return `# Secrets of cluster ${cluster}

${values.length} values at the mount \`${store.mount}\`, ${byPerson.length} of them supplied by a person. The order is that in which they are made and written.

## Before the secret store runs

Secrets that exist before the store hold these, or hold what is made of them. They are written to the store as soon as it runs.

${table(seeded)}
## Once the secret store runs

${table(later)}
## Who reads what

Each role signs in at \`auth/${store.authMount}\` with a token for the audience \`${store.audience}\`, and reads nothing but these paths.

| role | account | reads | for |
| --- | --- | --- | --- |
${roles.flatMap(roleRows).join('\n')}
`;
}

function table(values: readonly ContractValue[]): string {
  return `| | path | field | made | for |
| --- | --- | --- | --- | --- |
${values.map((value, index) => `| ${index + 1} | \`${value.path}\` | \`${value.field}\` | ${describeMaking(value.making)} | ${usesOf(value)} |`).join('\n')}
`;
}

function usesOf({ uses }: ContractValue): string {
  if (uses.length === 0) return 'people only';
  const secrets = uses.map(({ component, namespace, secret }) => `${component} (\`${namespace}/${secret}\`)`);
  return [...new Set(secrets)].join(', ');
}

function roleRows({ name, namespace, serviceAccounts, paths }: ContractRole): string[] {
  const account = serviceAccounts.map((account) => `\`${namespace}/${account}\``).join(', ');
  return Object.entries(paths).map(
    ([component, own]) =>
      `| \`${name}\` | ${account} | ${own.map((path) => `\`${path}\``).join(', ')} | ${component} |`,
  );
}
