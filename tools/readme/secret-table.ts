import { type PlannedComponent, type PlannedLayer, describeMaking, ingredientsOf } from '@lumie-infra/common-chart';
import type { ContractValue, SecretsContract } from '@lumie-infra/common-chart/verify';
import { codes, markdownTable } from './markdown-table.ts';

/** Every value of the secret store that a layer reads or says the making of, by path and field. */
export function secretTable({ components }: PlannedLayer, { values }: SecretsContract): string {
  const names = new Set(components.map(({ name }) => name));
  const stated = new Set(components.flatMap(statedBy));
  const own = values.filter(
    (value) => value.uses.some(({ component }) => names.has(component)) || stated.has(`${value.path}#${value.field}`),
  );
  const rows = [...own]
    .sort((a, b) => compare(a.path, b.path) || compare(a.field, b.field))
    .map((value) => [`\`${value.path}\``, `\`${value.field}\``, making(value), readers(value)]);
  return markdownTable(['path', 'field', 'how it is made', 'read by'], rows);
}

function statedBy({ secrets }: PlannedComponent): string[] {
  return secrets.flatMap(({ path, make = {} }) =>
    Object.entries(make).flatMap(([field, how]) => [
      `${path}#${field}`,
      ...ingredientsOf(how).map((ingredient) => `${ingredient.path}#${ingredient.field}`),
    ]),
  );
}

function making({ making: how, seeded }: ContractValue): string {
  return seeded ? `${describeMaking(how)}; before Vault runs` : describeMaking(how);
}

function readers({ uses }: ContractValue): string {
  return uses.length === 0 ? 'people' : codes([...new Set(uses.map(({ component }) => component))]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
