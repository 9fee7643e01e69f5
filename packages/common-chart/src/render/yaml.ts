/**
 * Writes plain values as YAML that every YAML 1.1 and 1.2 reader understands the same way.
 *
 * A text is written bare only where no reader could take it for anything else; a text of several lines as a literal block;
 * any other as a double-quoted JSON string, which is YAML. Keys keep the order of the value.
 */
export function toYaml(value: unknown): string {
  if (isMap(value)) {
    const text = mapLines(value, '');
    return text === '' ? '{}\n' : text;
  }
  if (Array.isArray(value)) {
    const text = listLines(value, '');
    return text === '' ? '[]\n' : text;
  }
  return `${scalar(value, undefined)}\n`;
}

function mapLines(map: Readonly<Record<string, unknown>>, indent: string): string {
  let text = '';
  for (const key in map) {
    const value = map[key];
    if (value === undefined) continue;
    text += `${indent}${stringText(key, undefined)}:${after(value, indent)}`;
  }
  return text;
}

// Everything behind `key:`, the line break included.
function after(value: unknown, indent: string): string {
  if (isMap(value)) {
    const lines = mapLines(value, `${indent}  `);
    return lines === '' ? ' {}\n' : `\n${lines}`;
  }
  if (Array.isArray(value)) {
    const lines = listLines(value, `${indent}  `);
    return lines === '' ? ' []\n' : `\n${lines}`;
  }
  return ` ${scalar(value, `${indent}  `)}\n`;
}

function listLines(list: readonly unknown[], indent: string): string {
  let text = '';
  const inner = `${indent}  `;
  for (const item of list) {
    if (isMap(item)) {
      const lines = mapLines(item, inner);
      text += lines === '' ? `${indent}- {}\n` : `${indent}- ${lines.slice(inner.length)}`;
    } else if (Array.isArray(item)) {
      const lines = listLines(item, inner);
      text += lines === '' ? `${indent}- []\n` : `${indent}- ${lines.slice(inner.length)}`;
    } else {
      text += `${indent}- ${scalar(item, inner)}\n`;
    }
  }
  return text;
}

function scalar(value: unknown, indent: string | undefined): string {
  switch (typeof value) {
    case 'string':
      return stringText(value, indent);
    case 'number':
      return numberText(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      return 'null';
  }
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in a manifest; give a finite number`);
  const text = String(Object.is(value, -0) ? 0 : value);
  // YAML 1.1 takes an exponent without a decimal point for a string.
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text;
}

// Letters first, then only characters that mean nothing to YAML in the middle of a bare text.
const bare = /^[A-Za-z_/][A-Za-z0-9_./@$%()+=~^-]*(?:[ :][A-Za-z0-9_./@$%()+=~^<>-]+)*$/;
const looksLikeSomethingElse = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|_+[\d_]*)$/i;
const blockLines =
  /^[^\n\r\t\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*$/;

function stringText(text: string, indent: string | undefined): string {
  if (text.length < 200 && bare.test(text) && !looksLikeSomethingElse.test(text)) return text;
  if (indent !== undefined && text.includes('\n')) {
    const block = blockText(text, indent);
    if (block !== undefined) return block;
  }
  return quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function blockText(text: string, indent: string): string | undefined {
  const lines = text.split('\n');
  if (!lines.every((line) => blockLines.test(line) && !/^\s+$/.test(line))) return undefined;
  const first = lines[0]!;
  if (first === '' || first.startsWith(' ')) return undefined;
  const trailing = /\n*$/.exec(text)![0].length;
  if (trailing === text.length) return undefined;
  const chomp = trailing === 0 ? '-' : trailing === 1 ? '' : '+';
  const body = trailing === 0 ? lines : lines.slice(0, -1);
  return `|${chomp}\n${body.map((line) => (line === '' ? '' : `${indent}${line}`)).join('\n')}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
