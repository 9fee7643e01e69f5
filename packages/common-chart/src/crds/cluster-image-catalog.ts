import type { Static } from '@sinclair/typebox';
import { customResource } from './parts/custom-resource.ts';
import { imageCatalogSpec } from './parts/image-catalog-spec.ts';

/** PostgreSQL images for the Clusters of every namespace. */
export const clusterImageCatalogSchema = customResource(
  'postgresql.cnpg.io/v1',
  'ClusterImageCatalog',
  imageCatalogSpec,
);

/** A ClusterImageCatalog object. */
export type ClusterImageCatalogManifest = Static<typeof clusterImageCatalogSchema>;

/** The `spec` of a ClusterImageCatalog. */
export type ClusterImageCatalogSpec = Static<typeof imageCatalogSpec>;
