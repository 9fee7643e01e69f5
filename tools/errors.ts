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
