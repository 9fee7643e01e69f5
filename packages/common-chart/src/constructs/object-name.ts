import { badObjectName } from '../model/errors.ts';

/**
 * What Kubernetes takes as a name: a DNS subdomain for most kinds, a DNS label where the name becomes a host name, one
 * that starts with a letter for Services and what makes them, and anything that fits in a URL path for roles and their
 * bindings.
 */
export type NameForm = 'subdomain' | 'label' | 'service' | 'path';

const pattern: Readonly<Record<NameForm, RegExp>> = {
  subdomain: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  label: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  service: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  path: /^(?!\.{1,2}$)[^/%]+$/,
};

const rule: Readonly<Record<NameForm, string>> = {
  subdomain: "lower-case letters, digits, '-' and '.'",
  label: "lower-case letters, digits and '-'",
  service: "lower-case letters, digits and '-', starting with a letter",
  path: "anything but '/' and '%'",
};

const longest: Readonly<Record<NameForm, number>> = { subdomain: 253, label: 63, service: 63, path: 253 };

/** What is wrong with an object's name, or `undefined`. */
export function objectNameProblem(name: string, form: NameForm = 'subdomain', length?: number): string | undefined {
  const limit = length ?? longest[form];
  if (name.length <= limit && pattern[form].test(name)) return undefined;
  return badObjectName(`${rule[form]}, at most ${limit} characters`);
}
