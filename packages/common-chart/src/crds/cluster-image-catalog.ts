import { customResource } from './parts/custom-resource.ts';
import { imageCatalogSpec } from './parts/image-catalog-spec.ts';

/** PostgreSQL images for the Clusters of every namespace. */
export const clusterImageCatalogSchema = customResource(
  'postgresql.cnpg.io/v1',
  'ClusterImageCatalog',
  imageCatalogSpec,
);
