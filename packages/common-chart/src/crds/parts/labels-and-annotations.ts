import { closedObject } from './closed-object.ts';
import { stringMap } from './string-map.ts';

/** Labels and annotations that a controller copies on to what it creates. */
export const labelsAndAnnotations = closedObject({}, { labels: stringMap, annotations: stringMap });
