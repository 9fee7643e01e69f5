/** The keys and list positions that lead from an object to one of its fields. */
export type FieldPath = readonly (string | number)[];

/** A path as a reader writes it: `spec.endpoints[0].port`, `metadata.labels['app.kubernetes.io/name']`. */
export function dotted(path: FieldPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `['${step}']`;
  }
  return text === '' ? 'the object' : text;
}

/** The path that a JSON pointer names inside a value: a step into a list becomes a number. */
export function pathOfPointer(pointer: string, root: unknown): FieldPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = childOf(value, key);
  }
  return path;
}

/** The value at a path, or `undefined` where it ends early. */
export function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(childOf, root);
}

function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string | number, unknown>)[key];
}
