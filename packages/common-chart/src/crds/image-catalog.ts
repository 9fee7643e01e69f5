import { customResource } from './parts/custom-resource.ts';
import { imageCatalogSpec } from './parts/image-catalog-spec.ts';

/** PostgreSQL images for the Clusters of one namespace. */
export const imageCatalogSchema = customResource('postgresql.cnpg.io/v1', 'ImageCatalog', imageCatalogSpec);
