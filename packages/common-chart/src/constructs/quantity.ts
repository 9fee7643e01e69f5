import { badQuantity } from '../model/errors.ts';

const pattern = /^(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?\d+)?$/;

/** What is wrong with these quantities, by the field that each is for; an absent one is fine. */
export function quantityProblems(quantities: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(quantities).flatMap(([field, quantity]) =>
    quantity === undefined || pattern.test(quantity) ? [] : [badQuantity(field, quantity)],
  );
}
