/**
 * A pattern of Go's regexp package as a JavaScript expression.
 *
 * Definitions are checked by Kubernetes, so their patterns may use `(?i)`, which JavaScript lacks: the whole expression
 * ignores case then. The `u` flag is left out, because it forbids escapes that Go allows.
 */
export function goRegExp(pattern: string): RegExp {
  const plain = pattern.replaceAll('(?i)', '');
  return new RegExp(plain, plain === pattern ? '' : 'i');
}
