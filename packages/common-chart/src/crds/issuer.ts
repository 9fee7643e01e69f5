import type { Static } from '@sinclair/typebox';
import { customResource } from './parts/custom-resource.ts';
import { issuerSpec } from './parts/issuer-spec.ts';

/** A certificate authority for the certificates of one namespace. */
export const issuerSchema = customResource('cert-manager.io/v1', 'Issuer', issuerSpec);

/** The `spec` of an Issuer. */
export type IssuerSpec = Static<typeof issuerSpec>;
