/** A step of a pipeline that cannot go on; its message is all that there is to say. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
}

export const argumentIsMissing = (name: string): string => `--${name} is missing; give it a value`;

export const revisionIsNoCommit = (revision: string): string =>
  `revision '${revision}' is no commit; give all 40 digits of one`;

export const urlIsNotFetched = (url: string): string =>
  `'${url}' is no address to fetch from; use https:// without a name or password in it`;

export const otherCommit = (wanted: string, got: string): string =>
  `commit ${wanted} was asked for and ${got} came; ask again, or look at the repository`;

export const gitFailed = (command: string, code: number | null, output: string): string =>
  `git ${command} ended with ${code ?? 'a signal'}: ${output.trim() || 'no output'}`;

export const commandFailed = (command: string, code: number | null): string =>
  `'${command}' ended with ${code ?? 'a signal'}; its output is above`;

export const imagesAreNoJson = (file: string, reason: string): string =>
  `${file} is not JSON: ${reason}; mend it by hand`;

export const appHasNoImage = (file: string, app: string, known: readonly string[]): string =>
  `${file} has no entry '${app}'; add one, or use one of ${known.join(', ')}`;

export const imageIsOtherRepository = (app: string, has: string, wanted: string): string =>
  `'${app}' runs ${has} and not ${wanted}; change the repository of the entry by hand`;

export const digestIsNone = (digest: string): string =>
  `digest '${digest}' is none; give sha256: and 64 hexadecimal digits`;

export const entryIsNotFlat = (file: string, app: string): string =>
  `the entry '${app}' of ${file} cannot be changed alone; write it as one flat map`;

export const renderTouchedOthers = (files: readonly string[]): string =>
  `the render changed files that no image belongs to (${files.join(', ')}); commit those first`;

export const pushRefused = (branch: string, reason: string): string =>
  `the push to ${branch} was refused: ${reason.trim()}`;

export const pushLostRace = (branch: string, attempts: number): string =>
  `others pushed to ${branch} before each of ${attempts} attempts; run the pipeline again`;

export const requestFailed = (what: string, status: number, body: string): string =>
  `${what} was answered with ${status}: ${body.trim().slice(0, 300) || 'no text'}`;

export const runsRemain = (failures: readonly string[]): string =>
  `${failures.length} runs could not be removed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`;
