/** The options of a server, every default filled in. */
export interface PostgresSettings {
  readonly instances: number;
  readonly memory: string;
  readonly storage: string;
  readonly keepBackups: string;
  /** @default - the database begins empty */
  readonly recovery?: { readonly generation: number; readonly until?: string };
}
