/** What the definition of a custom resource says that decides how its objects are written. */
export interface DefinitionFacts {
  /** Path of a field inside a list → what the API server fills in when it is not there. */
  readonly listDefaults?: Readonly<Record<string, unknown>>;
  /** Paths of amounts of CPU, memory or storage. */
  readonly quantities?: readonly string[];
  /** Paths of durations that Go parses. */
  readonly durations?: readonly string[];
}
