import { nearest } from '../../model/nearest.ts';
import { type ClusterModel, type OwnedObject, describeObject } from '../cluster-model.ts';
import { hostHasNoCertificate, hostIsNotServed, hostOfCertificateIsNotServed } from '../errors.ts';
import { isJsonMap, listAt, textAt } from '../json-value.ts';
import { outside } from '../outside.ts';
import { publicHosts } from '../public-hosts.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every address below the site's domain is one that is served, and every host that is served has a certificate. */
export const publicHostsAreServed: Rule = {
  name: 'public-hosts',
  summary:
    "Every address below the site's domain is one that is served, and every host that is served has a certificate.",
  explanation: `A sign-in that returns to a name nobody serves, a probe of a host that moved, a route without a certificate: people notice these, machines do not.

Hosts are served by Ingresses, as consoles of the access gateway, and by certificates of their own. Looked at are addresses with a scheme in all objects and chart values; one that nothing serves is a warning, because what it belongs to may not be part of the cluster, unless a probe asks it. Mend it by taking the address from the outputs of what serves it; where several Ingresses share a host, one of them must have it in \`tls\`.`,
  check: (model) => {
    const uses = addressesOf(model);
    const { hasHost } = outside(model);
    const ingresses = model.ofKind('Ingress');
    const hosts = publicHosts(model);
    const routed = new Set(
      ingresses.flatMap(({ object }) => listAt(object, 'spec', 'rules').map((rule) => textAt(rule, 'host'))),
    );
    const unserved = uses.filter(({ host }) => !hosts.has(host) && !hasHost(host));
    const notServed = ({ component, object, field, host }: Address): RuleProblem => ({
      component,
      object,
      field,
      message: hostIsNotServed(host, nearest(host, hosts.keys())),
    });
    return {
      checked: uses.length + ingresses.length,
      problems: [
        ...unserved.filter(({ isAsked }) => isAsked).map(notServed),
        ...ingresses.flatMap((ingress) => [
          ...hostsIn(ingress, 'rules').flatMap(({ host, ...at }) =>
            hosts.get(host)?.certified === true ? [] : [{ ...at, message: hostHasNoCertificate(host) }],
          ),
          ...hostsIn(ingress, 'tls').flatMap(({ host, ...at }) =>
            routed.has(host)
              ? []
              : [
                  {
                    ...at,
                    message: hostOfCertificateIsNotServed(
                      host,
                      nearest(
                        host,
                        [...routed].filter((one) => one !== undefined),
                      ),
                    ),
                  },
                ],
          ),
        ]),
      ],
      warnings: unserved.filter(({ isAsked }) => !isAsked).map(notServed),
    };
  },
};

type Use = Omit<RuleProblem, 'message'> & { readonly host: string };

/** An address, and whether the cluster itself asks it all the time. */
type Address = Use & { readonly isAsked: boolean };

function hostsIn({ component, object }: OwnedObject, field: 'rules' | 'tls'): Use[] {
  const at = { component: component.name, object: describeObject(object) };
  return listAt(object, 'spec', field).flatMap((one, index): Use[] => {
    if (field === 'tls') {
      return listAt(one, 'hosts').map((host, place) => ({
        ...at,
        field: `spec.tls[${index}].hosts[${place}]`,
        host: String(host),
      }));
    }
    const host = textAt(one, 'host');
    return host === undefined ? [] : [{ ...at, field: `spec.rules[${index}].host`, host }];
  });
}

/** Addresses with a scheme below the site's domain, wherever a text holds one. */
function addressesOf(model: ClusterModel): Address[] {
  const { domain } = model.plan.site;
  const pattern = new RegExp(
    `[a-z][a-z0-9+]*://((?:[a-z0-9-]+\\.)*${domain.replaceAll('.', String.raw`\.`)})(?![\\w.-])`,
    'g',
  );
  const walk = (value: unknown, path: string, at: Omit<Use, 'field' | 'host'>): Use[] => {
    if (typeof value === 'string') {
      if (!value.includes(domain)) return [];
      const hosts = new Set([...value.matchAll(pattern)].map(([, host]) => host!));
      return [...hosts].map((host) => ({ ...at, field: path, host }));
    }
    if (Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(item, `${path}[${index}]`, at));
    if (!isJsonMap(value)) return [];
    return Object.entries(value).flatMap(([field, item]) => walk(item, path === '' ? field : `${path}.${field}`, at));
  };
  return [
    ...model.objects.flatMap(({ component, object }) =>
      walk(object, '', { component: component.name, object: describeObject(object) }).map((use) => ({
        ...use,
        isAsked: object.kind === 'Probe',
      })),
    ),
    ...model.components.flatMap(({ name, values }) =>
      walk(values, '', { component: name, object: 'values' }).map((use) => ({ ...use, isAsked: false })),
    ),
  ];
}
