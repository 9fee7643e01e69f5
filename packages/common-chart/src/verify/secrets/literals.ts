import type { PlannedComponent } from '../../model/plan.ts';
import { type ClusterModel, describeObject } from '../cluster-model.ts';
import { isJsonMap } from '../json-value.ts';

/** A text of a cluster, and what it is the value of. */
export interface Literal {
  readonly component: PlannedComponent;
  /** `Kind namespace/name`, or `values`. */
  readonly object: string;
  readonly field: string;
  /** The key of the text, or the name of the variable that has it as its value. */
  readonly key: string;
  readonly text: string;
}

/** Every text of the objects and chart values of a cluster. */
export function literals(model: ClusterModel): Literal[] {
  const found: Literal[] = [];
  for (const component of model.components) {
    gather(component.values, '', '', { component, object: 'values' }, found);
    for (const object of component.objects) {
      gather(object, '', '', { component, object: describeObject(object) }, found);
    }
  }
  return found;
}

type Place = Pick<Literal, 'component' | 'object'>;

function gather(value: unknown, path: string, key: string, place: Place, found: Literal[]): void {
  if (typeof value === 'string') found.push({ ...place, field: path, key, text: value });
  else if (Array.isArray(value)) {
    for (const [index, item] of (value as unknown[]).entries()) gather(item, `${path}[${index}]`, '', place, found);
  } else if (isJsonMap(value)) {
    // A variable: the name says what the value is.
    const name = typeof value['name'] === 'string' && 'value' in value ? value['name'] : undefined;
    for (const field in value) {
      const at = path === '' ? field : `${path}.${field}`;
      gather(value[field], at, field === 'value' && name !== undefined ? name : field, place, found);
    }
  }
}
