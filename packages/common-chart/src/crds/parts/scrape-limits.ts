import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { quantity } from './quantity.ts';

const count = Type.Integer({ minimum: 0 });

const scrapeProtocol = choice([
  'PrometheusProto',
  'OpenMetricsText0.0.1',
  'OpenMetricsText1.0.0',
  'PrometheusText0.0.4',
  'PrometheusText1.0.0',
]);

/** Limits and formats of what one scrape may bring. */
export const scrapeLimitFields = {
  scrapeClass: Type.String({ minLength: 1 }),
  scrapeProtocols: Type.Array(scrapeProtocol),
  fallbackScrapeProtocol: scrapeProtocol,
  sampleLimit: count,
  targetLimit: count,
  labelLimit: count,
  labelNameLengthLimit: count,
  labelValueLengthLimit: count,
  keepDroppedTargets: count,
  scrapeNativeHistograms: Type.Boolean(),
  scrapeClassicHistograms: Type.Boolean(),
  convertClassicHistogramsToNHCB: Type.Boolean(),
  nativeHistogramBucketLimit: count,
  nativeHistogramMinBucketFactor: quantity,
};
