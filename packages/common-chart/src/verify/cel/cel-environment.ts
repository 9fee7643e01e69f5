import type { Environment } from '@marcbachmann/cel-js';
import { Quantity } from './quantity.ts';

const type = 'kubernetes.Quantity';

function parsed(text: string): Quantity {
  const found = Quantity.parse(text);
  if (found === undefined) throw new Error(`'${text}' is no quantity`);
  return found;
}

function whole(quantity: Quantity): bigint {
  if (quantity.integer === undefined) throw new Error('the quantity is no integer');
  return quantity.integer;
}

let base: Promise<Environment> | undefined;

/** The language with what Kubernetes adds to it. */
async function kubernetesEnvironment(): Promise<Environment> {
  const cel = await import('@marcbachmann/cel-js');
  return new cel.Environment({ enableOptionalTypes: true })
    .registerType(type, { ctor: Quantity, fields: {} })
    .registerOperator(`${type} == ${type}`, (a: Quantity, b: Quantity) => a.compareTo(b) === 0n)
    .registerFunction(`quantity(string): ${type}`, parsed)
    .registerFunction('isQuantity(string): bool', (text: string) => Quantity.parse(text) !== undefined)
    .registerFunction(`${type}.add(${type}): ${type}`, (a: Quantity, b: Quantity) => a.plus(b))
    .registerFunction(`${type}.add(int): ${type}`, (a: Quantity, b: bigint) => a.plus(Quantity.of(b)))
    .registerFunction(`${type}.sub(${type}): ${type}`, (a: Quantity, b: Quantity) => a.minus(b))
    .registerFunction(`${type}.sub(int): ${type}`, (a: Quantity, b: bigint) => a.minus(Quantity.of(b)))
    .registerFunction(`${type}.compareTo(${type}): int`, (a: Quantity, b: Quantity) => a.compareTo(b))
    .registerFunction(`${type}.isGreaterThan(${type}): bool`, (a: Quantity, b: Quantity) => a.compareTo(b) > 0n)
    .registerFunction(`${type}.isLessThan(${type}): bool`, (a: Quantity, b: Quantity) => a.compareTo(b) < 0n)
    .registerFunction(`${type}.asInteger(): int`, whole)
    .registerFunction(`${type}.isInteger(): bool`, (quantity: Quantity) => quantity.integer !== undefined)
    .registerFunction('string.find(string): string', (text: string, pattern: string) => {
      return new RegExp(pattern).exec(text)?.[0] ?? '';
    })
    .registerFunction('string.findAll(string): list<string>', (text: string, pattern: string) =>
      [...text.matchAll(new RegExp(pattern, 'g'))].map(([found]) => found),
    )
    .registerFunction('string.replace(string, string): string', (text: string, old: string, replacement: string) =>
      text.split(old).join(replacement),
    );
}

/** What expressions with these variables are evaluated in; the evaluator is loaded by the first that asks. */
export async function celEnvironment(variables: readonly string[]): Promise<Environment> {
  const environment = (await (base ??= kubernetesEnvironment())).clone();
  for (const name of variables) environment.registerVariable(name, 'dyn');
  return environment;
}
