import { upstreamVersions } from '@lumie-infra/common-chart';

/** Every chart, image and release that this layer takes from elsewhere. */
export const versions = upstreamVersions(import.meta.url);
