/** Every message of the cache server; it runs in an image without the packages of this workspace. */

export const storageIsMissing = (): string =>
  'the server has no storage; give --folder <path>, or --bucket <name> with --endpoint <url>';

export const storageIsGivenTwice = (): string => 'the server has --folder and --bucket; give one of them';

export const endpointIsMissing = (): string =>
  '--bucket has no --endpoint; give the address of the object storage, such as http://minio.minio.svc:9000';

export const endpointIsMalformed = (endpoint: string): string =>
  `--endpoint is '${endpoint}'; give an address with http or https and without a path`;

export const prefixIsMalformed = (prefix: string): string =>
  `--prefix is '${prefix}'; give letters, digits, -, _ and / between them`;

export const bucketKeyIsMissing = (variable: string): string =>
  `${variable} is not set; put the key of the bucket's user into the environment`;

export const numberIsMalformed = (option: string, value: string, least: number, most: number): string =>
  `${option} is '${value}'; give a whole number from ${least} to ${most}`;

export const tokensAreMissing = (read: string, write: string): string =>
  `nobody has access; set ${read} or ${write} to one or more tokens with commas between them`;

export const tokenIsShort = (variable: string, length: number, least: number): string =>
  `a token in ${variable} has ${length} characters; make one of at least ${least}, as openssl rand -hex 32 does`;

export const tokenMayBoth = (read: string, write: string): string =>
  `a token is in both ${read} and ${write}; whoever reads with it could also write, make another one`;

export const storageAnswered = (method: string, status: number): string =>
  `the object storage answered ${method} with ${status}; check the bucket, its user and that user's policy`;

export const storageIsSilent = (seconds: number): string =>
  `the object storage said nothing for ${seconds} s; check its address and the way to it`;

export const entryIsCutOff = (hash: string, received: number, bytes: number): string =>
  `${hash} ended after ${received} of ${bytes} bytes; nothing was stored`;

export const requestFailed = (method: string, hash: string, reason: string): string =>
  `${method} ${hash} failed: ${reason}`;

/** What a client is told; plain text, as Nx expects. */
export const answers = {
  unauthorized: 'the token is unknown; set NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN to one of this server\n',
  readOnly: 'the token may only read; nothing was stored\n',
  tooLarge: (bytes: number, most: number): string =>
    `the entry has ${bytes} bytes, more than ${most}; nothing was stored\n`,
  lengthIsMissing: 'the request has no Content-Length; send it\n',
  taken: 'the hash has an entry, which stays as it is\n',
  stored: 'stored\n',
  notStored: 'the storage failed; nothing was stored\n',
  none: 'no entry\n',
  unknown: 'no such address; there is /v1/cache/<hash>\n',
  wrongMethod: 'GET and PUT are all there is\n',
} as const;
