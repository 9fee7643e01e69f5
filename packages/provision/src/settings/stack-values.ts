/**
 * The configuration of a project by its own keys, with objects and lists parsed.
 *
 * @param stored As Pulumi keeps it: keys with the project before them, objects and lists as JSON.
 */
export function stackValues(project: string, stored: Readonly<Record<string, string>>): Record<string, unknown> {
  const prefix = `${project}:`;
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
