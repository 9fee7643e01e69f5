import type { ErrorObject } from 'ajv';

/** The keys of a JSON pointer. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a validator found wrong with one value, with all the values or types that it would take. */
export function schemaComplaint(error: ErrorObject): string {
  const message = error.message ?? `fails ${error.keyword}`;
  if (error.keyword === 'type') return message.replaceAll(',', ' or ');
  return error.keyword === 'enum' ? `${message} (${(error.params['allowedValues'] as unknown[]).join(', ')})` : message;
}
