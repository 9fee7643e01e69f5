/** Escapes that JavaScript and RE2 read alike. */
const escapes = /\\[dDwWbB\\.\-/^$*+?()[\]{}|tnrf]/g;

/** What one of them reads otherwise, or does not know: other escapes, look-around, flags, named groups and POSIX classes. */
const different = /\\|\(\?(?!:)|\[\[[:.=]/;

/** Whether a regular expression means the same to JavaScript as it does to RE2, which Kubernetes uses. */
export function isSharedPattern(pattern: string): boolean {
  if (different.test(pattern.replace(escapes, ''))) return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
