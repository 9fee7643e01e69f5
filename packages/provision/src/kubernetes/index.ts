export { type ConnectSettings, connect } from './connect.ts';
export { decodeSecret } from './decode-secret.ts';
export type {
  ApiVersions,
  ApplySettings,
  Condition,
  DeleteSettings,
  KubernetesClient,
  Scope,
  WaitSettings,
} from './kubernetes-client.ts';
export {
  type KubernetesObject,
  type ObjectKind,
  type ObjectMetadata,
  type ObjectReference,
  describeReference,
  referenceOf,
} from './kubernetes-object.ts';
export type { Patience } from './patience.ts';
export type { PortForward } from './port-forward.ts';
