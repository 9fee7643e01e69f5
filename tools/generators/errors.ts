/** Every message of the generators, one function a message. */

export const nameIsMalformed = (what: string, name: string, longest: number): string =>
  `the ${what} has the name '${name}'; use at most ${longest} lower-case letters, digits and single '-', starting with a letter`;

export const nameSaysNothing = (what: string, name: string): string =>
  `the ${what} has the name '${name}', which says nothing of it; name what it is`;

export const nameIsReserved = (what: string, name: string): string =>
  `the ${what} has the name '${name}', a word of TypeScript; choose another, because its export has the same`;

export const nameIsTaken = (what: string, name: string, use: string): string =>
  `the ${what} has the name '${name}', which is ${use}; choose another`;

export const fileIsThere = (path: string): string =>
  `${path} is there already; choose another name, or change that file`;

export const layerIsUnknown = (name: string, known: readonly string[]): string =>
  `'${name}' is not a layer; layers are ${known.join(', ')}`;

export const layerHoldsNoComponents = (name: string): string =>
  `${name} renders the root of what Argo CD follows and holds no components; take a layer above it`;

export const componentIsUnknown = (name: string, layer: string, known: readonly string[]): string =>
  `'${name}' is not a component of ${layer}; ${known.length === 0 ? 'it has none' : `its components are ${known.join(', ')}`}`;

export const sentenceIsMalformed = (given: string): string =>
  `the description is '${given}'; write one sentence that starts with a capital letter and ends with a full stop`;

export const chartIsMalformed = (given: string): string =>
  `--chart is '${given}'; write <repository>/<name>/<version>, such as https://charts.example.com/web/1.2.3`;

export const chartIsPinned = (name: string, version: string, pinned: string): string =>
  `--chart asks for ${name} ${version}, but the layer has version ${pinned}; take that, or raise it for both`;

export const namespaceIsOfAnotherLayer = (component: string, layer: string, own: string): string =>
  `--namespace names ${component} of ${layer}, but a namespace is of one layer; take a component of ${own}, or leave it out`;

export const namespaceIsOwned = (namespace: string, component: string): string =>
  `--namespace is '${namespace}', which belongs to ${component}; write --namespace=${component} to run in there`;

export const manifestsCannotBeExtended = (file: string, call: string): string =>
  `${file} has no \`manifests\` that a line can be added to; write them as a function with a body, or add ${call} by hand`;

export const componentHasNoNamespace = (component: string): string =>
  `${component} has no namespace, because all that it renders belongs to the whole cluster; name another component`;

export const tagFloats = (tag: string): string => `--tag is '${tag}', which floats; give the tag of one image`;

export const tagIsMalformed = (tag: string): string =>
  `--tag is '${tag}'; use letters, digits, '.', '-' and '_', starting with a letter or digit`;

export const repositoryIsMalformed = (repository: string): string =>
  `--repository is '${repository}'; write a path in the registry without host and tag, such as web-apps/shop`;

export const hostIsMalformed = (host: string): string =>
  `--host is '${host}'; write a label such as shop, or a whole name such as shop.example.com`;

export const hostWithoutIngress = (): string => '--host is given for an app without ingress; leave one of them out';

/** What comes after the files did not work. */
export const followUpFailed = (command: string, output: string): string =>
  `the files are written, but \`${command}\` failed; mend what it says and run it again:\n${output}`;
