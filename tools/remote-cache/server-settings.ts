import { parseArgs } from 'node:util';
import { type Access, tokensIn } from './access-tokens.ts';
import type { BucketSettings } from './bucket-store.ts';
import {
  bucketKeyIsMissing,
  endpointIsMalformed,
  endpointIsMissing,
  numberIsMalformed,
  prefixIsMalformed,
  storageIsGivenTwice,
  storageIsMissing,
} from './errors.ts';

/** How a server was started. */
export interface ServerSettings {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly maxBytes: number;
  readonly storage: { readonly folder: string } | BucketSettings;
  readonly tokens: Readonly<Record<Access, readonly string[]>>;
}

const keyVariables = { accessKey: 'AWS_ACCESS_KEY_ID', secretKey: 'AWS_SECRET_ACCESS_KEY' } as const;

const options = {
  folder: { type: 'string' },
  bucket: { type: 'string' },
  endpoint: { type: 'string' },
  region: { type: 'string', default: 'us-east-1' },
  prefix: { type: 'string', default: '' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '8080' },
  'max-mib': { type: 'string', default: '256' },
  help: { type: 'boolean', default: false },
} as const;

type Values = Exclude<ReturnType<typeof valuesIn>, Error>;

/** The settings that arguments and environment give, `help`, or everything that is wrong with them. */
export function serverSettings(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ServerSettings | 'help' | { readonly problems: readonly string[] } {
  const values = valuesIn(args);
  if (values instanceof Error) return { problems: [values.message] };
  if (values.help) return 'help';
  const { tokens, problems: tokenProblems } = tokensIn(environment);
  const problems = [
    ...storageProblems(values, environment),
    ...numberProblems('--port', values.port, 0, 65_535),
    ...numberProblems('--max-mib', values['max-mib'], 1, 65_536),
    ...tokenProblems,
  ];
  if (problems.length > 0) return { problems };
  return {
    host: values.host,
    port: Number(values.port),
    maxBytes: Number(values['max-mib']) * 1024 ** 2,
    storage: storageOf(values, environment),
    tokens,
  };
}

/** The values of the options, or what `parseArgs` says of one that is unknown. */
function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return error;
    throw error;
  }
}

function storageOf(values: Values, environment: NodeJS.ProcessEnv): ServerSettings['storage'] {
  const { folder, bucket, endpoint, region, prefix } = values;
  if (folder !== undefined) return { folder };
  return {
    bucket: bucket!,
    endpoint: endpoint!,
    region,
    prefix: prefix === '' ? '' : `${prefix}/`,
    accessKey: environment[keyVariables.accessKey]!,
    secretKey: environment[keyVariables.secretKey]!,
  };
}

function storageProblems({ folder, bucket, endpoint, prefix }: Values, environment: NodeJS.ProcessEnv): string[] {
  if (folder !== undefined) return bucket === undefined ? [] : [storageIsGivenTwice()];
  if (bucket === undefined) return [storageIsMissing()];
  return [
    ...(endpoint === undefined ? [endpointIsMissing()] : isAddress(endpoint) ? [] : [endpointIsMalformed(endpoint)]),
    ...(/^([\w-]+(\/[\w-]+)*)?$/.test(prefix) ? [] : [prefixIsMalformed(prefix)]),
    ...Object.values(keyVariables)
      .filter((name) => (environment[name] ?? '') === '')
      .map(bucketKeyIsMissing),
  ];
}

function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
}

function numberProblems(option: string, value: string, least: number, most: number): string[] {
  const number = Number(value);
  const isFine = /^\d+$/.test(value) && number >= least && number <= most;
  return isFine ? [] : [numberIsMalformed(option, value, least, most)];
}
