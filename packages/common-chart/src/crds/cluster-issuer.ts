import type { Static } from '@sinclair/typebox';
import { customResource } from './parts/custom-resource.ts';
import { issuerSpec } from './parts/issuer-spec.ts';

/** A certificate authority for the certificates of every namespace. */
export const clusterIssuerSchema = customResource('cert-manager.io/v1', 'ClusterIssuer', issuerSpec);

/** A ClusterIssuer object. */
export type ClusterIssuerManifest = Static<typeof clusterIssuerSchema>;

/** The `spec` of a ClusterIssuer. */
export type ClusterIssuerSpec = Static<typeof issuerSpec>;
