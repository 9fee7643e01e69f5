import { nearest } from '../../model/nearest.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { domainDiffers, domainIsAnother, noPortInAddress, noServiceAtAddress, severalMake } from '../errors.ts';
import { at, isJsonMap } from '../json-value.ts';
import { type KnownPods, knownPods } from '../known-pods.ts';
import { hasLabels } from '../label-selector.ts';
import { outside } from '../outside.ts';
import { type Producer, type Producers, producers } from '../producers.ts';
import { opens } from '../reference-rule.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import { type ServiceAddress, isTemplate, serviceAddresses } from '../service-addresses.ts';

/** Every host name of a Service, in specs, in texts and in chart values, leads to a Service and a port of it. */
export const serviceAddressesResolve: Rule = {
  name: 'service-addresses',
  summary: 'Every host name of a Service, in specs, in texts and in chart values, leads to a Service and a port of it.',
  explanation: `A host name that nothing answers to shows as a timeout in some log, long after everything is Healthy. So every text that ends in \`.svc\` or \`.svc.<cluster domain>\` is taken apart: Service, namespace, and port by number, by name of an SRV record, or by the scheme in front.

Mend it by taking the address from the outputs of the component that answers, and what a chart makes from its \`provides.services\`.`,
  check: (model) => {
    const addresses = serviceAddresses(model);
    const known = producers(model);
    const { hasHost } = outside(model);
    const domains = model.components.flatMap(({ name, values }) => clusterDomains(name, values, ''));
    const { clusterDomain } = model.plan.site.network;
    return {
      checked: addresses.length + domains.length,
      problems: [
        ...addresses.filter(({ host }) => !hasHost(host)).flatMap((address) => problemsOf(model, known, address)),
        ...domains
          .filter(({ domain }) => domain !== clusterDomain)
          .map(({ domain, ...at }) => ({ ...at, message: domainDiffers(domain, clusterDomain) })),
      ],
    };
  },
};

/** What the values of a chart say that the domain of the cluster is. */
function clusterDomains(
  component: string,
  values: unknown,
  path: string,
): (Omit<RuleProblem, 'message'> & { readonly domain: string })[] {
  if (!isJsonMap(values)) return [];
  return Object.entries(values).flatMap(([field, value]) =>
    /clusterDomain$/i.test(field) && typeof value === 'string'
      ? [{ component, object: 'values', field: `${path}${field}`, domain: value }]
      : clusterDomains(component, value, `${path}${field}.`),
  );
}

function problemsOf(model: ClusterModel, known: Producers, address: ServiceAddress): RuleProblem[] {
  const { component, object, field, host, service, namespace, port, portName, domain } = address;
  const say = (message: string): RuleProblem[] => [{ component: component.name, object, field, message }];
  const { clusterDomain } = model.plan.site.network;
  if (domain !== undefined && domain !== clusterDomain) return say(domainIsAnother(host, domain, clusterDomain));
  if (isTemplate(service) || isTemplate(namespace)) return [];
  const makers = known.of('Service', namespace, service);
  if (makers.length === 0) {
    const near = nearest(
      `${service}.${namespace}`,
      known.ofKind('Service').map((one) => `${one.name}.${one.namespace}`),
    );
    return say(noServiceAtAddress(host, service, namespace, near));
  }
  if (makers.length > 1) {
    return say(
      severalMake(
        'service',
        service,
        namespace,
        makers.map(({ by }) => by),
      ),
    );
  }
  const [maker] = makers as [Producer];
  const wanted = portName ?? port;
  if (wanted === undefined || maker.ports === undefined || opens(maker.ports, wanted)) return [];
  if (isHeadless(maker) && podsOf(model, maker).some(({ ports }) => opens(ports, wanted))) return [];
  return say(noPortInAddress(host, wanted, maker.ports));
}

// The name of a Service without an address is that of its pods, whose ports need not be listed.
function isHeadless({ owned, source }: Producer): boolean {
  return source === 'rendered' && at(owned?.object, 'spec', 'clusterIP') === 'None';
}

function podsOf(model: ClusterModel, { namespace, selector = {} }: Producer): readonly KnownPods[] {
  return knownPods(model, namespace).filter(({ labels }) => hasLabels(labels, selector));
}
