import { defined } from '../constructs/defined.ts';
import { nearest } from '../model/nearest.ts';
import {
  imageIsMissing,
  keyIsUnknown,
  nameIsMissing,
  Problems,
  throwProblems,
  valuesAreEmpty,
  valuesAreNoMap,
  valuesCannotBeRendered,
  valuesKeyIsMisplaced,
} from '../model/errors.ts';
import { schemaProblems } from '../model/schema-problems.ts';
import { commonSchema } from './common-values.ts';
import type { Common } from './common-values.ts';
import { fillComponent } from './component.ts';
import { fill } from './fill.ts';
import { isMap, plainProblems } from './plain-value.ts';
import type { PlainMap } from './plain-value.ts';
import { settle, withoutNulls } from './settle.ts';
import type { WorkloadValues } from './workload.ts';

function rootProblems(values: PlainMap): string[] {
  const known = ['common'];
  return Object.keys(values)
    .filter((key) => key !== 'common')
    .map((key) =>
      Object.hasOwn(commonSchema.properties, key)
        ? valuesKeyIsMisplaced(key)
        : keyIsUnknown(key, nearest(key, known), known),
    );
}

function givenProblems(given: unknown): string[] {
  if (given === null) return [valuesAreEmpty()];
  return schemaProblems(commonSchema, withoutNulls(commonSchema, given), { prefix: ['common'] }).map(
    ({ message }) => message,
  );
}

function imageProblems(workload: WorkloadValues, path: string): string[] {
  if (workload.deployment?.enabled !== true) return [];
  return [
    ...(workload.image?.repository ? [] : [imageIsMissing(`${path}.image.repository`)]),
    ...(workload.image?.tag ? [] : [imageIsMissing(`${path}.image.tag`)]),
  ];
}

function filledProblems(common: Common): string[] {
  const { components = [], additionalDeployments = [], storageClass } = common;
  return [
    ...(components.length > 0 ? [] : imageProblems(common, 'common')),
    ...components.flatMap((component, index) => imageProblems(component, `common.components[${index}]`)),
    ...additionalDeployments.flatMap((item, index) => imageProblems(item, `common.additionalDeployments[${index}]`)),
    ...(storageClass?.enabled === true && !storageClass.name ? [nameIsMissing('common.storageClass.name')] : []),
  ];
}

/**
 * What a values file says below `common`, checked, with every default filled in.
 *
 * @throws {Problems} naming every key that is unknown or wrong, under a heading with the name of the release.
 */
export function readCommonValues(values: unknown, release: string): Common {
  const heading = valuesCannotBeRendered(release);
  const root = values ?? {};
  if (!isMap(root)) throw new Problems(heading, [valuesAreNoMap()]);
  throwProblems(heading, plainProblems(root));
  const written = root['common'];
  const given = written === undefined ? {} : settle(commonSchema, written);
  throwProblems(heading, [...rootProblems(root), ...givenProblems(given)]);
  const filled = fill(commonSchema, given) as Common;
  const entries = {
    components: (filled.components ?? []).map(fillComponent),
    additionalDeployments: (filled.additionalDeployments ?? []).map(fillComponent),
  };
  const common = defined({ ...filled, ...entries }) as Common;
  throwProblems(heading, filledProblems(common));
  return common;
}
