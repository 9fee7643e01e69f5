/** Every message about the workflows, one function a message. */

export const actionIsNotPinned = (uses: string): string =>
  `uses '${uses}'; name the full commit, with the version in a comment, as owner/name@<40 digits> # v1.2.3`;

export const defaultPermissionsAreOpen = (): string => 'grants every job something; write permissions: {}';

export const permissionsAreMissing = (job: string): string =>
  `${job} has no permissions of its own; list what it needs, such as contents: read`;

export const permissionIsUnexpected = (job: string, grant: string): string =>
  `${job} is granted ${grant}; take it away, or list it with the grants that are known`;

export const timeoutIsMissing = (job: string): string => `${job} may run for hours; set timeout-minutes to at most 60`;

export const runnerFloats = (job: string, runner: string): string =>
  `${job} runs on ${runner}; name a release, such as ubuntu-24.04`;

export const concurrencyIsMissing = (): string => 'has no concurrency; say which of its runs exclude each other';

export const triggerIsDangerous = (trigger: string): string =>
  `runs on ${trigger}, with secrets beside code of anybody; use pull_request, and workflow_run for what must write`;

export const credentialsStay = (job: string): string =>
  `${job} leaves its token in the clone; give checkout persist-credentials: false`;

export const secretIsInReach = (text: string): string =>
  `mentions ${text} where code of anybody runs; move what needs it into a workflow_run`;

export const cacheIsWritten = (job: string): string =>
  `${job} saves a cache; only a job of main that publishes nothing may`;

export const cacheIsUsed = (job: string): string =>
  `${job} may write and uses a cache, which may be poisoned; leave the cache out`;

export const nxMayUseCache = (job: string, command: string): string =>
  `${job} may write and runs '${command}'; add --skip-nx-cache, and NX_SKIP_NX_CACHE: 'true' to its env`;

export const codeIsRun = (job: string): string =>
  `${job} follows the run of a pull request and takes code into it; let it only pass on a file`;

export const expressionIsPasted = (job: string, expression: string): string =>
  `${job} pastes ${expression} into a script; pass it by env`;

export const scriptIsUnknown = (job: string, script: string): string =>
  `${job} runs 'npm run ${script}', which package.json does not have; add it or correct the name`;

export const targetIsUnknown = (job: string, target: string): string =>
  `${job} runs the Nx target '${target}', which no project has; correct the name`;
