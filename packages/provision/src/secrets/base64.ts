/** Base64 as the modular crypt format of PBKDF2 has it: `.` for `+`, without padding. */
export const adaptedBase64 = {
  encode: (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('+', '.').replaceAll('=', ''),
  decode: (text: string): Uint8Array => Buffer.from(text.replaceAll('.', '+'), 'base64'),
} as const;
