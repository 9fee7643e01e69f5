import type { Format } from 'ajv';

function integerWithin(bits: number): Format {
  const limit = 2 ** (bits - 1);
  return { type: 'number', validate: (value: number) => Number.isInteger(value) && value >= -limit && value < limit };
}

const timestamp = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
const goDuration = /^-?(\d+(\.\d+)?\s*(ns|us|µs|ms|s|m|h|d|w)\s*)+$|^0$/;
const base64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The formats that definitions use and that the API server checks. */
export const kubernetesFormats: Readonly<Record<string, Format>> = {
  byte: base64,
  'date-time': {
    type: 'string',
    validate: (value: string) => timestamp.test(value) && !Number.isNaN(Date.parse(value)),
  },
  duration: goDuration,
  int32: integerWithin(32),
  int64: integerWithin(64),
};
