import { Type } from '@sinclair/typebox';
import { closedObject } from './closed-object.ts';
import { postgresExtensionImage } from './postgres-extension-image.ts';

/** One PostgreSQL image for each major version, and images of other parts by key. */
export const imageCatalogSpec = closedObject(
  {
    images: Type.Array(
      closedObject(
        { major: Type.Integer({ minimum: 10 }), image: Type.String() },
        { extensions: Type.Array(postgresExtensionImage) },
      ),
      { minItems: 1 },
    ),
  },
  { componentImages: Type.Array(closedObject({ key: Type.String(), image: Type.String() })) },
);
