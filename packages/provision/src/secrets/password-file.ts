import { ValueCannotBeMade, userNameIsMalformed } from './errors.ts';
import { hashOf, isHashOf } from './hash.ts';
import type { MakingTools } from './making-tools.ts';

/**
 * A password file as `htpasswd -B` writes it: a line for each user, with the bcrypt hash of the password.
 *
 * @throws {ValueCannotBeMade} when a name of a user cannot stand in such a line.
 */
export async function passwordFile(passwords: Readonly<Record<string, string>>, tools: MakingTools): Promise<string> {
  const lines: string[] = [];
  for (const [user, password] of Object.entries(passwords)) {
    if (/[:\r\n]/.test(user)) throw new ValueCannotBeMade(userNameIsMalformed(user));
    const hash = await hashOf('bcrypt', password, tools);
    // The same algorithm under the name that htpasswd gives it.
    lines.push(`${user}:${hash.replace(/^\$2a\$/, '$2y$')}\n`);
  }
  return lines.join('');
}

/** Whether a password file has every one of these users, each with this password. */
export async function isPasswordFileOf(file: string, passwords: Readonly<Record<string, string>>): Promise<boolean> {
  const hashes = new Map(
    file.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  for (const [user, password] of Object.entries(passwords)) {
    const hash = hashes.get(user);
    if (hash === undefined || !(await isHashOf('bcrypt', hash, password))) return false;
  }
  return true;
}
