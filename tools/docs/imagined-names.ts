/** What a reader of a docblock imagines behind names that its example does not declare. */
export const imaginedNames: Readonly<Record<string, string>> = {
  IToleration: `import type { IToleration } from 'kubernetes-models/v1/Toleration';`,
  components: 'declare const components: Components;',
  contract: 'declare const contract: SecretsContract;',
  deps: 'declare const deps: { infraDb: OutputsOf<typeof infraDb>; minio: OutputsOf<typeof minio> };',
  name: 'declare const name: string;',
  scope: 'declare const scope: ComponentScope;',
  webDashboard: 'declare const webDashboard: DashboardDefinition;',
};
