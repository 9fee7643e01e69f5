export { renderCommonValues } from './render-common-values.ts';
export type { CommonRelease } from './common-release.ts';
export { commonValuesSchema } from './common-values.ts';
export type { CommonValues } from './common-values.ts';
export { unusedCommonKeys } from './unused-keys.ts';
