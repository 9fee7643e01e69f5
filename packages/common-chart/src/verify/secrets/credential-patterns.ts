/** A form that only credentials have, and what it is called. */
interface CredentialPattern {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Forms of credentials that are told by themselves, whatever they are the value of. */
const patterns: readonly CredentialPattern[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { name: 'a bcrypt hash', pattern: /\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}/ },
  { name: 'a hash of a password', pattern: /\$(?:argon2(?:i|d|id)|pbkdf2(?:-sha\d+)?|scrypt|5|6)\$[^\s'"]{20,}/ },
  { name: 'a hash of a password', pattern: /\{(?:SHA|SSHA)\}[A-Za-z0-9+/=]{20,}|\$apr1\$[^\s'"]{20,}/ },
  { name: 'a signed token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
  { name: 'a key of AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: 'a token of GitHub', pattern: /\b(?:gh[opsur]_[A-Za-z0-9]{36,}|github_pat_\w{40,})/ },
  { name: 'a token of GitLab', pattern: /\bglpat-[\w-]{20,}/ },
  { name: 'a token of Slack', pattern: /\bxox[abprs]-[\w-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/ },
  { name: 'a token of Vault', pattern: /\bhv[sbr]\.[\w-]{20,}/ },
  { name: 'a token of npm', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { name: 'a key of Google', pattern: /\bAIza[\w-]{35}/ },
  { name: 'a key of an API', pattern: /\bsk-(?:ant-|proj-)?[\w-]{32,}/ },
];

const inAddress = /\b[a-z][a-z\d+.-]*:\/\/[^\s/:@'"$%{}]+:([^\s/@'"]+)@/g;
const filledIn = /\{\{|\$\(|\$\{|^%|^\*+$|<[^>]+>|^\$/;

/** What a text holds that only credentials look like. */
export function credentialsIn(text: string): string[] {
  const found = patterns.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
  const addresses = [...text.matchAll(inAddress)].filter(([, password]) => !filledIn.test(password!));
  return [...new Set([...found, ...(addresses.length === 0 ? [] : ['a password in an address'])])];
}

/** Whether a text is one that something else is put into, or an amount of something. */
export function isPlaceholder(text: string): boolean {
  return filledIn.test(text) || /^(?:true|false|yes|no|none|null|\d+(?:\.\d+)?[a-zA-Z]{0,2})$/i.test(text);
}

const word = /[A-Za-z0-9+/_=-]{20,}/g;

/** Words of a text that look random: long, of letters of both cases and digits, and without any pattern. */
export function randomWordsIn(text: string): string[] {
  return (text.match(word) ?? []).filter((found) => looksRandom(found));
}

/** Whether a word looks random, as keys do and names do not. */
export function looksRandom(text: string): boolean {
  // A path or a name is made of parts.
  const longest = text.split(/[/_.-]/).reduce((most, part) => (part.length > most.length ? part : most), '');
  return (
    longest.length >= 20 &&
    /[a-z]/.test(longest) &&
    /[A-Z]/.test(longest) &&
    /\d/.test(longest) &&
    entropy(longest) > 3.9
  );
}

/** Bits of information in a character of a text. */
export function entropy(text: string): number {
  const counts = Map.groupBy(text, (character) => character);
  return [...counts.values()].reduce(
    (sum, { length }) => sum - (length / text.length) * Math.log2(length / text.length),
    0,
  );
}
