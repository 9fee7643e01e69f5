/** A schema option: the two keys of the object must not stand together. */
export function exclusive(first: string, second: string): { not: { required: [string, string] } } {
  return { not: { required: [first, second] } };
}

/** A schema option: at least one of the keys must be given. */
export function atLeastOne(...keys: string[]): { anyOf: { required: [string] }[] } {
  return { anyOf: keys.map((key) => ({ required: [key] })) };
}

/** A schema option: exactly one of the keys must be given. */
export function exactlyOne(...keys: string[]): { oneOf: { required: [string] }[] } {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}
