import type { ChartFacts, DefectFacts } from './chart-facts.ts';
import { brokenValue, deadValue, suspectValue } from './errors.ts';
import { isPlainObject, valueAt } from './plain-object.ts';
import type { PlainObject } from './plain-object.ts';
import { reviewedValues } from './reviewed-values.ts';
import type { ReviewedValue } from './reviewed-values.ts';
import { formatPath, parsePath } from './value-path.ts';

/** One problem and the path of the value that has it. */
export interface ValueProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** Whether a value is the one that the facts describe; they shorten lists and maps to a word and a length. */
function isDescribedBy(value: unknown, described: unknown): boolean {
  if (described === '[string]') return Array.isArray(value) && value.some((item) => typeof item === 'string');
  if (Array.isArray(value)) return described === `<list ${value.length}>`;
  if (isPlainObject(value)) return described === `<dict ${Object.keys(value).length}>`;
  return value === described;
}

/** A note that says "same" means the note before it. */
function withWholeNotes(defects: readonly DefectFacts[]): readonly DefectFacts[] {
  let note = '';
  return defects.map((defect) => {
    note = defect.note === undefined || defect.note === 'same' ? note : defect.note;
    return { ...defect, note };
  });
}

/** Items of lists are listed apart upstream; the list itself is listed too. */
function isInsideList(path: readonly string[]): boolean {
  return path.some((key) => /^\d+$/.test(key));
}

/** The set values that upstream is known to ignore or to read in another way than it did. */
export function knownDefects(
  chart: { readonly name: string; readonly version: string },
  facts: ChartFacts,
  values: PlainObject,
  isDocumented: (path: readonly string[]) => boolean,
  reviewed: readonly ReviewedValue[] = reviewedValues,
): readonly ValueProblem[] {
  const { name, version } = chart;
  const broken = withWholeNotes(facts.brokenValues ?? []);
  const problems: ValueProblem[] = [];
  const set = (key: string): { path: string[]; value: unknown } | undefined => {
    const path = parsePath(key);
    const value = valueAt(values, path);
    return value === undefined || value === null || isInsideList(path) ? undefined : { path, value };
  };
  for (const defect of broken) {
    const found = set(defect.key);
    if (found === undefined) continue;
    const depends =
      isDocumented(found.path) && typeof defect.value === 'string' && /^(\[\w+\]|<\w+ \d+>)$/.test(defect.value);
    if (depends && !isDescribedBy(found.value, defect.value)) continue;
    problems.push({
      path: found.path,
      message: brokenValue(formatPath(['values', ...found.path]), name, version, defect.note ?? ''),
    });
  }
  for (const defect of facts.deadButKnownValues ?? []) {
    const found = set(defect.key);
    if (found === undefined || !isDescribedBy(found.value, defect.value)) continue;
    problems.push({ path: found.path, message: deadValue(formatPath(['values', ...found.path]), name, version) });
  }
  for (const changed of facts.valuesNowWrong ?? []) {
    const found = set(changed.key);
    const isReviewed = reviewed.some((value) => value.chart === name && value.path === changed.key);
    if (found === undefined || isReviewed || broken.some((defect) => defect.key === changed.key)) continue;
    problems.push({
      path: found.path,
      message: suspectValue(formatPath(['values', ...found.path]), name, version, changed.why),
    });
  }
  return problems;
}
