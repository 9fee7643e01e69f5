/** Every message of the checks of the documentation, one function a message. */

export const commandIsUnknown = (program: string): string =>
  `${program} is no command that is known here; write it as it is run, or say before the block why nothing runs it: <!-- not run: … -->`;

export const blockNeedsReason = (program: string, reason: string): string =>
  `${program} cannot be run (${reason}); say so before the block: <!-- not run: … -->`;

export const reasonIsIdle = (): string =>
  'says why it is not run, but everything in it is checked; take the remark away';

export const npmScriptIsUnknown = (name: string): string =>
  `npm run ${name}: package.json has no such script; add it or correct the page`;

export const npmCommandIsUnknown = (name: string): string =>
  `npm ${name} is none of npm's commands used here; correct it`;

export const folderIsMissing = (folder: string): string => `folder ${folder} does not exist; correct the path`;

export const nxCommandIsUnknown = (name: string): string => `nx ${name} is none of Nx's commands used here; correct it`;

export const nxProjectIsUnknown = (name: string): string => `${name} is no project of this workspace; correct it`;

export const nxTargetIsUnknown = (project: string, target: string): string =>
  `${project} has no target ${target}; correct it`;

export const generatorIsUnknown = (name: string): string => `${name} is none of our generators; correct it`;

export const generatorOptionIsUnknown = (generator: string, option: string): string =>
  `generator ${generator} has no option ${option}; correct it`;

export const generatorOptionIsMissing = (generator: string, option: string): string =>
  `generator ${generator} needs the option ${option}; add it`;

export const flagIsUnknown = (command: string, flag: string): string =>
  `${flag} is not in what ${command} says of itself; correct it`;

export const helpIsMissing = (script: string): string =>
  `${script} has no --help, so nobody can tell which options it takes; give it one`;

export const runFailed = (command: string, output: string): string => `${command} failed:\n${output.trim()}`;

export const runShownFailed = (output: string): string => `fails when it is run:\n${output.trim()}`;

export const runMeantToFail = (text: string): string =>
  `does not fail with '${text}', as the remark before it says; correct one of them`;

export const scriptIsMalformed = (reason: string): string => `the shell cannot read it: ${reason.trim()}`;

export const languageIsUnknown = (language: string): string =>
  language === ''
    ? 'the block names no language; name it, text for what is no code'
    : `nothing checks blocks of ${language}; add a check to tools/docs, or say why not: <!-- not run: … -->`;

export const yamlIsOfNoKind = (): string =>
  'neither a cluster file, values of an app nor a Kubernetes object; say why nothing checks it: <!-- not run: … -->';

export const drawnGraphDiffers = (missing: readonly string[], extra: readonly string[]): string =>
  `the drawn layers are not the package graph; add ${missing.join(', ') || 'nothing'}, remove ${extra.join(', ') || 'nothing'}`;

export const pathIsMissing = (path: string): string => `the tree shows ${path}, which does not exist; correct it`;
