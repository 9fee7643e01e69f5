// `expects` words the pattern for people.

/** A label of a DNS name. */
export const dnsLabel = {
  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  expects: 'lower-case letters, digits and dashes, such as edge-1',
};

/** A DNS name of two labels or more. */
export const dnsName = {
  pattern: '^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$',
  expects: 'a DNS name, such as example.com',
};

const byte = '(25[0-5]|2[0-4]\\d|1?\\d?\\d)';

/** A range of IPv4 addresses. */
export const cidr = {
  pattern: `^${byte}(\\.${byte}){3}/(3[0-2]|[12]?\\d)$`,
  expects: 'an address range, such as 10.0.0.0/16',
};

/** An IPv4 address. */
export const ipAddress = {
  pattern: `^${byte}(\\.${byte}){3}$`,
  expects: 'an address, such as 10.0.0.10',
};
