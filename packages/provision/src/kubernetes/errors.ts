/** Every message of the Kubernetes client, one function a message. */
import { didYouMean } from '@lumie-infra/common-chart';

export const kubeconfigIsUnreadable = (reason: string): string =>
  `the kubeconfig cannot be read (${reason}); give the one that provisioning wrote, or set KUBECONFIG`;

export const contextIsUnknown = (context: string, near: string | undefined, known: readonly string[]): string =>
  `the kubeconfig has no context '${context}'; ${didYouMean(near, known)}`;

export const contextIsMissing = (): string =>
  'the kubeconfig names no context with a cluster and a user; choose one with kubectl config use-context, or give --context';

export const serverIsNotEncrypted = (server: string): string =>
  `the kubeconfig leads to ${server}, which is not encrypted; give the kubeconfig that provisioning wrote, with --kubeconfig or in KUBECONFIG`;

export const apiGivesUp = (request: string, server: string, attempts: number, reason: string): string =>
  `${request}: ${server} did not do it in ${attempts} attempts (${reason}); see that the API server runs and is reached, and repeat`;

export const apiIsNotTrusted = (server: string, reason: string): string =>
  `${server} shows a certificate that the kubeconfig does not vouch for (${reason}); take the kubeconfig of this very cluster`;

export const apiRefuses = (request: string, status: number, reason: string): string =>
  `${request} is refused with ${status} (${reason}); mend that and repeat`;

export const fieldsAreOwned = (request: string, manager: string, reason: string): string =>
  `${request}: fields that ${manager} would set are owned by others (${reason}); take them over with force, or leave them out`;

export const kindIsNotServed = (apiVersion: string, kind: string): string => `${kind} of ${apiVersion} is not served`;
