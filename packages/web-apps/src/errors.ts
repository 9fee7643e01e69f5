/** A file that is no web app although it stands among them. */
export const fileIsNoApp = (file: string): string => `${file} is no web app; name it <app>.yaml, or move it away`;

export const appNameIsBad = (file: string, name: string): string =>
  `${file} names its app '${name}'; use at most 40 lower-case letters, digits and '-', starting with a letter`;

export const folderCannotBeRead = (folder: string, reason: string): string =>
  `the folder '${folder}' of web apps cannot be read (${reason}); give the option folder another one`;

/** An Ingress that would serve the host of the contract's example. */
export const hostsAreMissing = (path: string): string =>
  `${path} is missing; name a host, or write 'ingress: false' for an app without one`;

export const hostIsTaken = (host: string, app: string): string =>
  `host '${host}' is served by the web app '${app}'; choose another`;

export const kindIsForClusters = (kind: string): string =>
  `a ${kind} belongs to the whole cluster; a web app may have what is in its own namespace only`;

export const imageFloats = (image: string): string => `image '${image}' floats; pin it with common.image.tag`;

export const imageComesFromElsewhere = (image: string, registry: string): string =>
  `image '${image}' does not come through the registry; begin it with ${registry}/`;

export const podIsUnsafe = (workload: string, reason: string): string =>
  `${workload} ${reason}, which no namespace of a web app admits; do without`;

export const asksForTooMuch = (app: string, resource: string, asked: string, quota: string): string =>
  `it asks for ${asked} of ${resource}, more than the ${quota} of its quota; ask for less, or set components.web-app-set.quotas.${app}.${resource}`;

/** A quota for an app that there is no file of. */
export const quotaOfNobody = (app: string, remedy: string): string =>
  `web-app-set has a quota for '${app}', which is no web app; ${remedy}`;
