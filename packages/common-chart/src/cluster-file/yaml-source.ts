import { createRequire } from 'node:module';
import type { Document, LineCounter, Node as YamlNode } from 'yaml';
import { atLine, fileIsNotYaml, throwProblems } from '../model/errors.ts';

// `yaml` knows line numbers but costs 20 ms to load, which a cluster written in TypeScript never needs.
const require = createRequire(import.meta.url);

/** A YAML file that was parsed, and where in it things stand. */
export interface YamlSource {
  readonly value: unknown;
  /** A message behind the file and the line of a path, or of the deepest part of it that the file holds. */
  readonly at: (path: readonly string[], message: string) => string;
}

/**
 * Parses the text of a YAML file; `file` is only named in messages.
 *
 * @param version Of YAML; 1.1 reads `yes` and `off` as true and false.
 * @throws {Problems} with file and line when it does not parse.
 */
export function parseYamlSource(file: string, text: string, version: '1.1' | '1.2' = '1.2'): YamlSource {
  const yaml = require('yaml') as typeof import('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, version });
  throwProblems(
    undefined,
    document.errors.map((error) => atLine(file, lines.linePos(error.pos[0]).line, fileIsNotYaml(error.message))),
  );
  return {
    value: document.toJS() as unknown,
    at: (path, message) => atLine(file, lineOf(document, lines, path), message),
  };
}

/** The line of the deepest part of a path that the file holds, the key's own line where there is one. */
function lineOf(document: Document, lines: LineCounter, path: readonly string[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1).map(key), true);
    const items = (parent as { items?: readonly unknown[] } | null)?.items ?? [];
    const found = items.find((item, index) => {
      const pair = item as { key?: { value?: unknown } };
      return pair.key === undefined ? String(index) === path[depth - 1] : String(pair.key?.value) === path[depth - 1];
    }) as { key?: YamlNode; range?: readonly [number, number, number] } | undefined;
    const range = found?.key?.range ?? found?.range;
    if (range !== undefined && range !== null) return lines.linePos(range[0]).line;
  }
  return 1;
}

function key(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
