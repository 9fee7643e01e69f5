/** The units that panels show values in, by their names in Grafana. */
export const units = [
  'bool_yes_no',
  'bytes',
  'Bps',
  'dateTimeAsIso',
  'dateTimeFromNow',
  'dtdurations',
  'iops',
  'ms',
  'none',
  'ops',
  'percentunit',
  'pps',
  'reqps',
  's',
  'short',
] as const;

/** How a value is written: `bytes` are binary, `percentunit` is 1 for the whole, `dateTime…` count milliseconds. */
export type Unit = (typeof units)[number];
