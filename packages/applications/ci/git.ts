import { spawn } from 'node:child_process';
import { StepFailure, gitFailed, urlIsNotFetched } from './errors.ts';

/** What a git command came to. */
export interface GitResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git in one folder. */
export interface Git {
  /** The output of a command that must succeed. @throws {StepFailure} when it does not. */
  readonly run: (...args: readonly string[]) => Promise<string>;
  /** What a command that may fail came to. */
  readonly attempt: (...args: readonly string[]) => Promise<GitResult>;
}

// Asked by git itself, so that neither an address nor a list of processes shows what it answers.
const credentialHelper =
  '!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$GIT_USERNAME" "$GIT_PASSWORD"; }; f';

/**
 * An environment in which git has our settings, whatever the machine or a user has set, and signs in with `GIT_USERNAME` and
 * `GIT_PASSWORD` when they are there.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const config: [key: string, value: string][] = [
    ['advice.detachedHead', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['init.defaultBranch', 'main'],
    ['protocol.ext.allow', 'never'],
    // The volume of a pod belongs to somebody else.
    ['safe.directory', '*'],
    ...(environment['GIT_PASSWORD'] === undefined
      ? []
      : [['credential.helper', credentialHelper] as [key: string, value: string]]),
  ];
  const variables = config.flatMap(([key, value], index): [name: string, value: string][] => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...environment,
    GIT_CONFIG_COUNT: String(config.length),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...Object.fromEntries(variables),
  };
}

/**
 * Git in a folder, with the settings of {@link gitEnvironment}.
 *
 * @example await gitIn('/workspace/source').run('fetch', '--depth=1', 'origin', 'main');
 */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv = process.env): Git {
  const env = gitEnvironment(environment);
  const attempt = (...args: readonly string[]): Promise<GitResult> =>
    new Promise((resolve, reject) => {
      const child = spawn('git', args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      const chunks = { stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => void (chunks.stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => void (chunks.stderr += text));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, ...chunks }));
    });
  return {
    attempt,
    run: async (...args) => {
      const { code, stdout, stderr } = await attempt(...args);
      if (code !== 0) throw new StepFailure(gitFailed(args.join(' '), code, stderr));
      return stdout.trimEnd();
    },
  };
}

/**
 * An address that git may fetch from.
 *
 * @throws {StepFailure} when it is an option, holds a password, or uses another way than HTTPS or a local file.
 */
export function fetchUrl(url: string): string {
  if (/^file:\/\/\/\S+$/.test(url)) return url;
  if (/^https:\/\/[^@/\s]+\/\S+$/.test(url)) return url;
  throw new StepFailure(urlIsNotFetched(url));
}
