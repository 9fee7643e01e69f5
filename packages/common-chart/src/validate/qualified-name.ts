const namePattern = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const prefixPattern = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether Kubernetes takes a text as the key of a label or annotation: `name` or `domain/name`. */
export function isQualifiedName(key: string): boolean {
  const slash = key.indexOf('/');
  if (slash === -1) return namePattern.test(key);
  const prefix = key.slice(0, slash);
  return prefix.length <= 253 && prefixPattern.test(prefix) && namePattern.test(key.slice(slash + 1));
}

/** Whether Kubernetes takes a text as the value of a label. */
export function isLabelValue(value: string): boolean {
  return value === '' || namePattern.test(value);
}
