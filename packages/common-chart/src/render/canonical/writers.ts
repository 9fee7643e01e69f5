import type { Form } from './canonical-rule.ts';
import { canonicalDuration } from './go-duration.ts';
import { canonicalQuantity } from './quantity.ts';

/** Stands for a field that is left out. */
export const leftOut = Symbol('left out');

/** A value as each form wants it written, the very same when it is so already. */
export const writers: Readonly<Record<Exclude<Form, object>, (value: unknown) => unknown>> = {
  quantity: (value) =>
    typeof value === 'string' || typeof value === 'number' ? textOf(canonicalQuantity(value)) : value,
  duration: (value) => (typeof value === 'string' ? canonicalDuration(value) : value),
  port: (value) => (typeof value === 'string' && /^[1-9]\d*$/.test(value) ? Number(value) : value),
  protocol: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  text: textOf,
  'left-out': () => leftOut,
  'left-out-when-empty': (value) => (isEmpty(value) ? leftOut : value),
  'cpu-last': (value) => (Array.isArray(value) ? cpuLast(value) : value),
};

function textOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

// What `omitempty` means in Go.
function isEmpty(value: unknown): boolean {
  if (value === '' || value === false || value === 0 || value === null) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  for (const _key in value) return false;
  return true;
}

interface Metric {
  readonly type?: unknown;
  readonly resource?: { readonly name?: unknown; readonly target?: { readonly type?: unknown } };
}

function isCpuUse({ type, resource }: Metric): boolean {
  return type === 'Resource' && resource?.name === 'cpu' && resource.target?.type === 'Utilization';
}

function cpuLast(metrics: readonly unknown[]): readonly unknown[] {
  const isCpu = (metric: unknown): boolean => typeof metric === 'object' && metric !== null && isCpuUse(metric);
  const rest = metrics.filter((metric) => !isCpu(metric));
  return metrics.slice(rest.length).every(isCpu) ? metrics : [...rest, ...metrics.filter(isCpu)];
}
