import { Problems, nearest, throwProblems } from '@lumie-infra/common-chart';
import type { SecretsContract } from '@lumie-infra/common-chart/verify';
import { LineCounter, parseDocument } from 'yaml';
import {
  suppliedFieldIsUnknown,
  suppliedFileIsMalformed,
  suppliedFileIsNoMap,
  suppliedPathIsUnknown,
  suppliedValueIsNoText,
} from './errors.ts';
import { keyOf } from './known-values.ts';

/**
 * The values in a file of YAML or JSON, path → field → text, by `path#field`.
 *
 * @throws {Problems} for anything in it that has no place in the contract; never with a value in the message.
 * @example suppliedValues('platform/github: { GITHUB_USERNAME: "robot" }', 'values.yaml', contract)
 */
export function suppliedValues(text: string, file: string, { values }: SecretsContract): Map<string, string> {
  const lines = new LineCounter();
  // What the parser says of an error would show the line.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  throwProblems(
    undefined,
    document.errors.map(({ pos }) => suppliedFileIsMalformed(file, lines.linePos(pos[0]).line)),
  );
  const content: unknown = document.toJS();
  if (!isMap(content)) throw new Problems(undefined, [suppliedFileIsNoMap(file)]);
  const fieldsOf = Map.groupBy(values, ({ path }) => path);
  const known = [...fieldsOf.keys()];
  const problems: string[] = [];
  const supplied = new Map<string, string>();
  for (const [path, fields] of Object.entries(content)) {
    const own = fieldsOf.get(path)?.map(({ field }) => field);
    if (own === undefined) problems.push(suppliedPathIsUnknown(file, path, nearest(path, known), known));
    else if (!isMap(fields)) problems.push(suppliedFileIsNoMap(`${file} ${path}`));
    else {
      for (const [field, value] of Object.entries(fields)) {
        if (!own.includes(field)) problems.push(suppliedFieldIsUnknown(file, path, field, nearest(field, own), own));
        else if (typeof value !== 'string' || value === '') problems.push(suppliedValueIsNoText(file, path, field));
        else supplied.set(keyOf({ path, field }), value);
      }
    }
  }
  throwProblems(undefined, problems);
  return supplied;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
