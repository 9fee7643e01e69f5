/** Every message of the store's first day, one function a message; none holds a secret. */
import { didYouMean } from '@lumie-infra/common-chart';

export const storeIsNotRun = (): string =>
  'the cluster runs no component vault, so there is no first day of it; set up the store that it uses by hand';

export const storeIsOutOfReach = (): string =>
  'neither a cluster nor the address of a server is given; give --kubeconfig or --address';

export const nobodyAnswers = (names: readonly string[]): string =>
  `no server of the store answers (${names.join(', ')}); see whether its pods run, then run this again`;

export const serverDoesNotAnswer = (name: string): string =>
  `${name} does not answer; see whether its pod runs, then run this again`;

export const answerIsUnexpected = (request: string, status: number, errors: readonly string[]): string =>
  `${request} was answered with ${status}${errors.length === 0 ? '' : ` (${errors.join('; ')})`}; run this again, it goes on where it stopped`;

export const storeGivesUp = (request: string, reason: string): string =>
  `${request} does not succeed (${reason}); run this again, it goes on where it stopped`;

export const tokenMayNot = (what: string): string =>
  `${what}: the token may not do it; run this with a root token in --token-file (docs/secrets.md says how to get one)`;

export const storeIsNew = (): string => 'the store is not initialised';

export const keyFileIsMissing = (): string =>
  '--keys is missing; give the file, outside of the repository, that the key shares are written to';

export const fileIsInGit = (file: string, root: string): string =>
  `${file} is inside the Git work tree ${root}; secrets belong elsewhere`;

export const fileIsOpen = (file: string, mode: string): string =>
  `${file} has the mode ${mode}, others may read it; run chmod 600 on it`;

export const fileIsNoFile = (file: string): string => `${file} is not a plain file; name one`;

export const folderIsMissing = (folder: string): string => `the folder ${folder} does not exist; make it first`;

export const keyFileIsMalformed = (file: string): string =>
  `${file} is not a key file that this command wrote; name another one`;

export const keyFileIsUsed = (file: string): string =>
  `${file} holds key shares already, but the store is not initialised; they are of another store, name another file`;

export const initialisationWasLost = (file: string, namespace: string, pods: readonly string[]): string =>
  `the store was initialised, but its answer never came to ${file}, so nobody has the key shares; it is still empty: run kubectl -n ${namespace} delete ${pods.flatMap((pod) => [`pvc/data-${pod}`, `pod/${pod}`]).join(' ')}, then run this again`;

export const sharesAreTooFew = (shares: number, threshold: number): string =>
  `--threshold is ${threshold} of ${shares} shares; give at least 1, at most all, and more than 1 of several`;

export const pgpKeysDiffer = (keys: number, shares: number): string =>
  `${keys} PGP keys are given for ${shares} shares; give one a share`;

export const pgpKeyIsMalformed = (file: string): string =>
  `${file} is not a public PGP key; export it with gpg --export`;

export const serverIsSealed = (name: string): string =>
  `${name} is sealed and no key shares are at hand; run this where people can enter theirs, or with --keys`;

export const shareIsRefused = (name: string): string =>
  `${name} refused the key shares; see whether they are of this store, then run this again`;

export const serverStaysSealed = (name: string): string =>
  `${name} stays sealed although it got its keys; see its logs, then run this again`;

export const autoUnsealHangs = (name: string): string =>
  `${name} is not unsealed by its key of the cloud; see its logs: the machine must be allowed to use the key`;

export const serverHasNotJoined = (name: string): string =>
  `${name} has not joined the others; see its logs, then run this again`;

export const nobodyLeads = (): string =>
  'the servers have not agreed on a leader; wait until a majority of them is unsealed, then run this again';

export const nobodyMaySignIn = (account: string): string =>
  `no token is at hand that the store takes: neither a root token nor the login of ${account}; give one in --token-file (docs/secrets.md says how to get one)`;

export const tokenIsRefused = (source: string): string => `the store refuses the token of ${source}; give another one`;

export const mountIsOther = (path: string, wanted: string, found: string): string =>
  `the mount ${path} is ${found}, not ${wanted}; move what is there (vault secrets move), then run this again`;

export const roleIsOfSomebodyElse = (role: string): string =>
  `role '${role}' has policies that come from no ConfigMap; delete the role or rename it, then run this again`;

export const rootTokenStays = (account: string, reason: string): string =>
  `the root token is kept: ${account}, who takes over from it, ${reason}; run this again later`;

export const suppliedFileIsMalformed = (file: string, line: number): string =>
  `${file} line ${line} is neither YAML nor JSON`;

export const suppliedFileIsNoMap = (file: string): string =>
  `${file} is no map; write each path with its fields below, and each field with its value as a text`;

export const suppliedPathIsUnknown = (
  file: string,
  path: string,
  near: string | undefined,
  known: readonly string[],
): string => `${file} ${path} is no path of this cluster; ${didYouMean(near, known)}`;

export const suppliedFieldIsUnknown = (
  file: string,
  path: string,
  field: string,
  near: string | undefined,
  known: readonly string[],
): string => `${file} ${path} ${field} is no field of this cluster; ${didYouMean(near, known)}`;

export const suppliedValueIsNoText = (file: string, path: string, field: string): string =>
  `${file} ${path} ${field} is not a text, or is empty; write the value in quotes`;

export const valueIsAbsent = (value: string, how: string): string => `${value} is not there: ${how}`;

export const valueNeedsAPerson = (value: string, what: string): string =>
  `${value}: ${what}; run this again where somebody can enter it, or with --from`;

export const valueNeedsAnother = (value: string, other: string): string =>
  `${value} is made of ${other}, which is missing`;

export const valueCannotBeInvented = (value: string, whole: string): string =>
  `${value} is missing, but ${whole} is made of it; give it with --from, or, if it is lost, remove ${whole} from the store and from the cluster and run this again`;

export const valueIsStale = (value: string, others: readonly string[]): string =>
  `${value} is not made of ${others.join(', ')} as it stands now; run this with --remake, or put back what it is made of`;

export const valueContradicts = (value: string, origin: string, whole: string): string =>
  `${value} as ${origin} has it is not what ${whole} is made of; nothing of it was written, give the right one with --from`;

export const secretsDisagree = (value: string, secrets: readonly string[]): string =>
  `${value} differs between ${secrets.join(' and ')}; give the right one with --from`;

export const certificateIsPartial = (name: string, there: readonly string[], gone: readonly string[]): string =>
  `certificate ${name} is there in part: ${there.join(', ')} without ${gone.join(', ')}; parts are only made together, so give the missing ones with --from, or remove the others and run this again`;

export const valueCannotBeMade = (value: string, reason: string): string => `${value} cannot be made: ${reason}`;

export const valuesKeepChanging = (): string =>
  'somebody else writes the same paths of the store at the same time; run this again when they have finished';

export const loginIsRefused = (role: string, account: string): string =>
  `role ${role}: ${account} cannot sign in; see the logs of the store: it must be allowed to review tokens`;

export const loginMayTooMuch = (role: string, paths: readonly string[]): string =>
  `role ${role} may read ${paths.join(', ')} and should not; see which policies it has`;

export const loginMayTooLittle = (role: string, paths: readonly string[]): string =>
  `role ${role} may not read ${paths.join(', ')}; run this again`;

export const nothingIsProved = (): string =>
  '--prove found no account of any consumer in the cluster; run it again when the components are there';

export const interrupted = (): string => 'interrupted; run this again, it goes on where it stopped';
