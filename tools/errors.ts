/** Every message of the commands in this folder, one function a message. */
import { didYouMean } from '@lumie-infra/common-chart';

export const layerArgumentIsUnknown = (name: string, known: readonly string[]): string =>
  `${name} is not a layer; layers are ${[...known].sort().join(', ')}`;

export const manifestsAreMissing = (folder: string, layer: string): string =>
  `${folder} holds no layer ${layer}; run npm run synth first`;

export const benchPartIsUnknown = (name: string, known: readonly string[]): string =>
  `--only is '${name}'; give ${known.join(' or ')}`;

export const rendersDiffer = (tool: string, objects: readonly string[]): string =>
  `${tool} rendered other objects than the plan holds, ${objects.length} of them, such as ${objects[0]}; compare them before anything else`;

export const renderIsMissing = (folder: string): string =>
  `${folder} holds no rendered cluster; run npm run synth first`;

export const branchIsNotFollowed = (branch: string, followed: string): string =>
  `the root Application follows '${followed}', not '${branch}'; publish to '${followed}' or set gitops.revision to '${branch}'`;

export const remoteCannotBeRead = (remote: string, reason: string): string =>
  `${remote} cannot be read (${reason}); check the address and your access, nothing was changed`;

export const publishWasRaced = (branch: string): string =>
  `branch '${branch}' moved while this ran, someone else published; nothing was changed, render again and repeat`;

export const publishWasRefused = (branch: string, reason: string): string =>
  `the remote refused branch '${branch}' (${reason}); nothing was changed, repeat when it is mended`;

export const dataWouldBeDeleted = (component: string, object: string): string =>
  `${component}: Argo CD would delete ${object}, and data with it; pass --allow-delete ${component} if that is meant`;

export const optionIsMissing = (option: string, what: string): string => `${option} is missing; give ${what}`;

export const componentArgumentIsUnknown = (name: string, near: string | undefined, known: readonly string[]): string =>
  `${name} is not a component here; ${didYouMean(near, known)}`;

export const failingIsMalformed = (word: string): string =>
  `--failing is '${word}'; give a component, or one and a number of times, such as kong or kong:3`;

export const scenarioFileIsMalformed = (file: string): string =>
  `${file} is no scenario; write 'stuck: [vault]' and 'failing: { kong: 3 }'`;

export const scenarioKeyIsUnknown = (
  file: string,
  key: string,
  near: string | undefined,
  known: readonly string[],
): string => `${file} ${key} is unknown; ${didYouMean(near, known)}`;

export const scenarioFileIsMissing = (file: string): string =>
  `--health is '${file}', which is no file; give all-healthy or a file`;

export const ruleIsUnknown = (name: string, near: string | undefined, known: readonly string[]): string =>
  `${name} is not a rule; ${didYouMean(near, known)}`;

export const problemsElsewhere = (more: number): string =>
  `and ${more} more in other layers; npm run verify shows them all`;

export const problemsOfLayer = (
  layer: string,
  rules: number,
  checked: number,
  here: number,
  elsewhere: number,
): string =>
  `${layer}: ${rules} rules, ${checked} checked in the whole cluster, ${here} problems here, ${elsewhere} in other layers`;

export const refIsUnknown = (ref: string): string =>
  `${ref} is no commit, branch or tag here; fetch it (git fetch origin) or name another one with --base`;

export const historyIsShallow = (ref: string): string =>
  `${ref} is not in this shallow clone, or the commit where the work began is not; run git fetch --deepen=100 origin, or fetch-depth: 0 in a workflow`;

export const refsShareNothing = (base: string, head: string): string =>
  `${base} and ${head} have no commit in common; name a --base that ${head} began from`;

export const commitHasNoSynth = (name: string): string =>
  `${name} has no tools/synth.ts, so it cannot be rendered; name a newer --base`;

export const sideCannotBeRendered = (name: string, reason: string): string =>
  `${name} cannot be rendered; mend it, or name another one:\n${reason}`;

export const browserIsMissing = (): string =>
  '--screenshot needs chromium, which is not on the PATH; install it, or leave the option out';

export const screenshotHasNoReport = (): string =>
  '--screenshot shows the page that --report writes; give --report as well';

export const consumerCannotBeRendered = (name: string, reason: string): string =>
  `${name} cannot be rendered with the packages before the change, so nothing can be said of it; mend it first:\n${reason}`;

export const changesetsAreTooSmall = (packages: readonly string[]): string =>
  `${packages.join(', ')}: no changeset says as much as changes; add or raise one, or let --write begin it`;

export const changesetsArePending = (ids: readonly string[]): string =>
  `changesets wait to become versions (${ids.join(', ')}); run npm run version and commit, then release`;

export const buildFailed = (output: string): string => `the packages do not compile; mend them first:\n${output}`;

export const registryCannotBeAsked = (release: string, output: string): string =>
  `the registry cannot be asked for ${release}; check registry and access (npm whoami), then repeat:\n${output}`;

export const packageWasRefused = (release: string, output: string): string =>
  `the registry refused ${release}; packages before it are published and tagged, so mend this and repeat:\n${output}`;

export const numberIsMalformed = (option: string, given: string): string =>
  `${option} is '${given}'; give a whole number from 1`;

export const privateFileIsMissing = (file: string): string => `${file} does not exist; name a file that does`;

export const noChangesets = (): string =>
  'no changeset waits, so no version changes; npm run release:check says what a change needs';

export const lockCannotBeUpdated = (): string =>
  'the versions are made, but package-lock.json cannot follow without a network; run npm install --package-lock-only';

export const operationIsUnknown = (name: string, near: string | undefined, known: readonly string[]): string =>
  name === ''
    ? `no operation is given; take one of ${known.join(', ')}`
    : `${name} is no operation; ${didYouMean(near, known)}`;

export const clusterDoesNotPass = (command: string): string =>
  `the cluster does not pass ${command}; mend what it says above, nothing was changed`;

export const uninstallIsNotConfirmed = (cluster: string, given: string | undefined): string =>
  given === undefined
    ? `this deletes everything that Argo CD runs in ${cluster}; confirm with --confirm ${cluster}`
    : `'${given}' is not ${cluster}, so nothing was deleted; repeat, and give the name of the cluster`;

export const exampleCannotBeRendered = (name: string, reason: string): string =>
  `${name} cannot be rendered; mend it or the packages that it uses:\n${reason}`;
