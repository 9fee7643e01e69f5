import { Type } from '@sinclair/typebox';

/** A Prometheus duration such as `30s` or `1h30m`, from years down to milliseconds. */
export const prometheusDuration = Type.String({
  pattern: '^(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$',
  minLength: 1,
  examples: ['30s', '5m', '1h30m'],
});

/** A Go duration such as `90m` or `2160h0m0s`: hours, minutes, seconds and below, no days. */
export const goDuration = Type.String({
  pattern: '^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$',
  examples: ['30s', '90m', '2160h'],
});

/** A duration of one number and one unit, seconds, minutes or hours: `30s`, `5m`, `1h`. */
export const simpleDuration = Type.String({ pattern: '^[0-9]+(\\.[0-9]+)?(s|m|h)$', examples: ['30s', '5m', '1h'] });
