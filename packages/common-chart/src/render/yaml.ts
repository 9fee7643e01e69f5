/**
 * Writes plain values as YAML that every YAML 1.1 and 1.2 reader understands the same way.
 *
 * A text is written bare only where no reader could take it for anything else; a text of several lines as a literal block;
 * any other as a double-quoted JSON string, which is YAML. Keys keep the order of the value.
 */
export function toYaml(value: unknown): string {
  const lines: string[] = [];
  if (isMap(value)) pushMap(lines, value, '', '');
  else if (Array.isArray(value)) pushList(lines, value, '', '');
  else lines.push(scalar(value, undefined));
  if (lines.length === 0) lines.push(Array.isArray(value) ? '[]' : '{}');
  lines.push('');
  return lines.join('\n');
}

// `lead` stands before the first line instead of the indent: the dash of the list that the map or list is an item of.
function pushMap(lines: string[], map: Readonly<Record<string, unknown>>, indent: string, lead: string): void {
  const inner = `${indent}  `;
  let start = lead;
  for (const key in map) {
    const value = map[key];
    if (value === undefined) continue;
    pushField(lines, `${start}${keyText(key)}:`, value, inner);
    start = indent;
  }
}

function pushField(lines: string[], key: string, value: unknown, indent: string): void {
  if (isMap(value)) {
    const at = lines.push(key);
    pushMap(lines, value, indent, indent);
    if (lines.length === at) lines[at - 1] = `${key} {}`;
  } else if (Array.isArray(value)) {
    const at = lines.push(key);
    pushList(lines, value, indent, indent);
    if (lines.length === at) lines[at - 1] = `${key} []`;
  } else {
    lines.push(`${key} ${scalar(value, indent)}`);
  }
}

function pushList(lines: string[], list: readonly unknown[], indent: string, lead: string): void {
  const inner = `${indent}  `;
  let start = lead;
  for (const item of list) {
    const dash = `${start}- `;
    const before = lines.length;
    if (isMap(item)) pushMap(lines, item, inner, dash);
    else if (Array.isArray(item)) pushList(lines, item, inner, dash);
    else lines.push(`${dash}${scalar(item, inner)}`);
    if (lines.length === before) lines.push(`${dash}${Array.isArray(item) ? '[]' : '{}'}`);
    start = indent;
  }
}

// The same few keys stand in all objects.
const keyTexts = new Map<string, string>();

function keyText(key: string): string {
  let text = keyTexts.get(key);
  if (text === undefined) {
    text = stringText(key, undefined);
    keyTexts.set(key, text);
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
const blockCharacters =
  /^[^\r\t\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*$/;
const blankLine = /^[^\S\n]+$/m;

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
  if (!blockCharacters.test(text) || blankLine.test(text) || text.startsWith('\n') || text.startsWith(' ')) {
    return undefined;
  }
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  const trailing = text.length - end;
  const chomp = trailing === 0 ? '-' : trailing === 1 ? '' : '+';
  const body = text.slice(0, end).replaceAll(/\n(?!\n)/g, `\n${indent}`);
  return `|${chomp}\n${indent}${body}${'\n'.repeat(Math.max(0, trailing - 1))}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
