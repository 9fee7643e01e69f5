/** A file that a node has, and that belongs to us. */
export interface NodeFile {
  /** Where it is, absolute. */
  readonly path: string;
  /** As `chmod` takes it, in octal. */
  readonly mode: string;
  /** User and group, as `chown` takes them. */
  readonly owner: string;
  readonly content: string;
  /** Whether the content is nobody's to see. */
  readonly secret: boolean;
}

/** A file of root; readable by everybody unless it is secret. */
export function rootFile(path: string, content: string): NodeFile {
  return { path, mode: '0644', owner: 'root:root', content, secret: false };
}

/** A file that only root may read: it holds a secret, or what an attacker would like to know. */
export function privateFile(path: string, content: string, { secret }: { readonly secret: boolean }): NodeFile {
  return { path, mode: '0600', owner: 'root:root', content, secret };
}
