/**
 * A chain of value keys as a reader writes it: dots between plain keys, quoted brackets around keys that hold a dot.
 *
 * @example formatPath(['podAnnotations', 'a.b/c']) // 'podAnnotations["a.b/c"]'
 */
export function formatPath(path: readonly string[]): string {
  return path.reduce((text, key) => {
    if (!/^[\w$/*-]+$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/**
 * The keys of a dotted path as chart documentation writes it; the inverse of {@link formatPath}.
 *
 * @example parsePath('configs.cm["a.b"]') // ['configs', 'cm', 'a.b']
 */
export function parsePath(text: string): string[] {
  return [...text.matchAll(/\["([^"]*)"\]|([^.[\]]+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
