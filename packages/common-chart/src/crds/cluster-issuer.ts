import { customResource } from './parts/custom-resource.ts';
import { issuerSpec } from './parts/issuer-spec.ts';

/** A certificate authority for the certificates of every namespace. */
export const clusterIssuerSchema = customResource('cert-manager.io/v1', 'ClusterIssuer', issuerSpec);
