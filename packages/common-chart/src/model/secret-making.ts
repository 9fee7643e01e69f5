/** One field of one path of the secret store. */
export interface StoredField {
  /** The path below the store's mount. */
  readonly path: string;
  readonly field: string;
}

/** How a hash is made, as the program that checks it expects. */
export type HashAlgorithm = 'argon2id' | 'bcrypt' | 'pbkdf2-sha512';

/** How the value of one field of the secret store comes to be on the first day. */
export type SecretMaking =
  /** Random bytes, written as base64url: letters, digits, `-` and `_`. */
  | { readonly kind: 'random'; readonly bytes: number; readonly also?: string }
  /** A text that is no secret by itself, such as the name of a user. */
  | { readonly kind: 'text'; readonly text: string }
  /** A private RSA key, as PEM. */
  | { readonly kind: 'rsa-key'; readonly bits: number }
  /** A part of a certificate that an authority of its own signs; all parts of one name are made together, as PEM. */
  | {
      readonly kind: 'certificate';
      readonly name: string;
      readonly part: 'authority' | 'certificate' | 'key';
      readonly years: number;
    }
  /** A password file in the format of `htpasswd`, with bcrypt: user → the field that keeps the password. */
  | { readonly kind: 'htpasswd'; readonly users: Readonly<Record<string, StoredField>> }
  /** The hash of another field. */
  | { readonly kind: 'hash'; readonly algorithm: HashAlgorithm; readonly of: StoredField }
  /** Nobody but a person can give it. */
  | { readonly kind: 'person'; readonly what: string };

/**
 * The ways to make a value of the secret store.
 *
 * @example
 * const making = { ADMIN_PASSWORD: made.random(24), SMTP_PASSWORD: made.byPerson('the password of the mail server') };
 */
export const made = {
  /** Random bytes; `also` is what a person does with the value besides. */
  random: (bytes: number, also?: string): SecretMaking => ({
    kind: 'random',
    bytes,
    ...(also === undefined ? {} : { also }),
  }),
  text: (text: string): SecretMaking => ({ kind: 'text', text }),
  rsaKey: (bits = 4096): SecretMaking => ({ kind: 'rsa-key', bits }),
  certificate: (name: string, part: 'authority' | 'certificate' | 'key', years = 10): SecretMaking => ({
    kind: 'certificate',
    name,
    part,
    years,
  }),
  htpasswd: (users: Readonly<Record<string, StoredField>>): SecretMaking => ({ kind: 'htpasswd', users }),
  hash: (algorithm: HashAlgorithm, of: StoredField): SecretMaking => ({ kind: 'hash', algorithm, of }),
  byPerson: (what: string): SecretMaking => ({ kind: 'person', what }),
} as const;

/** The fields that a value is made of. */
export function ingredientsOf(making: SecretMaking): readonly StoredField[] {
  if (making.kind === 'htpasswd') return Object.values(making.users);
  return making.kind === 'hash' ? [making.of] : [];
}

/** How a value is made, in words. */
export function describeMaking(making: SecretMaking): string {
  switch (making.kind) {
    case 'random':
      return `${making.bytes} random bytes${making.also === undefined ? '' : `; ${making.also}`}`;
    case 'text':
      return `the text \`${making.text}\``;
    case 'rsa-key':
      return `an RSA key of ${making.bits} bits, in PEM`;
    case 'certificate':
      return `the ${making.part} of a certificate \`${making.name}\` for ${making.years} years, signed by an authority of its own`;
    case 'htpasswd':
      return `a password file (bcrypt) with ${Object.entries(making.users)
        .map(([user, field]) => `\`${user}\` from ${describeField(field)}`)
        .join(', ')}`;
    case 'hash':
      return `the ${making.algorithm} hash of ${describeField(making.of)}`;
    case 'person':
      return `supplied by a person: ${making.what}`;
  }
}

function describeField({ path, field }: StoredField): string {
  return `\`${path}\` \`${field}\``;
}

/**
 * Says on a VaultStaticSecret how a field is made, where no component states it: `make.lumie-infra.com/<field>`, with
 * `random 32`, `rsa-key 4096`, `text admin` or `person the key of the mail service`.
 */
export const makingAnnotation = 'make.lumie-infra.com/';

/** What a written making looks like, as a regular expression. */
export const writtenMaking = '^((random|rsa-key) [1-9]\\d*|(text|person) \\S.*)$';

/** The making that a text stands for, or `undefined` when it stands for none. */
export function parseMaking(text: string): SecretMaking | undefined {
  if (!new RegExp(writtenMaking).test(text)) return undefined;
  const space = text.indexOf(' ');
  const rest = text.slice(space + 1);
  switch (text.slice(0, space)) {
    case 'random':
      return made.random(Number(rest));
    case 'rsa-key':
      return made.rsaKey(Number(rest));
    case 'text':
      return made.text(rest);
    default:
      return made.byPerson(rest);
  }
}
