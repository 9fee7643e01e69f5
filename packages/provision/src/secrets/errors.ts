/** Every message of making secrets, one function a message; none holds a value. */

/** A value cannot be made as it is asked for. */
export class ValueCannotBeMade extends Error {}

export const passwordIsTooLong = (what: string, bytes: number, most: number): string =>
  `${what} has ${bytes} bytes, and bcrypt reads the first ${most} only; make it of fewer random bytes`;

export const userNameIsMalformed = (user: string): string =>
  `'${user}' is no user of a password file; a name has neither a colon nor a line break`;
