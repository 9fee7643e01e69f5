import { nearest } from '../../model/nearest.ts';
import { describeObject } from '../cluster-model.ts';
import { probePortIsMissing } from '../errors.ts';
import { type ContainerSpec, podTemplates, requestsOf } from '../pod-specs.ts';
import type { Rule } from '../rule.ts';

/** Every probe and every hook asks at a port that its container opens. */
export const probePorts: Rule = {
  name: 'probe-ports',
  summary: 'Every probe and every hook asks at a port that its container opens.',
  explanation: `A pod whose probe asks at the wrong port is restarted for ever, or never gets traffic.

A name must be that of a port of the same container; a number must be a port of any container of the pod, which share their network. Containers that declare no port at all are taken at their word.`,
  check: (model) => {
    const requests = podTemplates(model).flatMap((template) =>
      template.containers.flatMap(({ container, path }) =>
        requestsOf(container, path).flatMap(({ handler, path: place }) =>
          handler['port'] === undefined
            ? []
            : [{ template, container, field: `${place}.port`, port: handler['port'] as string | number }],
        ),
      ),
    );
    return {
      checked: requests.length,
      problems: requests.flatMap(({ template, container, field, port }) => {
        const own = portsOf(container);
        const pod = template.containers.flatMap((one) => portsOf(one.container));
        const found =
          typeof port === 'string'
            ? own.some(({ name }) => name === port) || (template.origin === 'part' && own.length === 0)
            : pod.length === 0 || pod.some(({ containerPort }) => containerPort === port);
        if (found) return [];
        const names = own.flatMap(({ name }) => name ?? []);
        const known = typeof port === 'string' ? names : pod.map(({ containerPort }) => String(containerPort));
        return [
          {
            component: template.owned.component.name,
            object: describeObject(template.owned.object),
            field,
            message: probePortIsMissing(port, nearest(String(port), known), known),
          },
        ];
      }),
    };
  },
};

function portsOf({ ports = [] }: ContainerSpec): NonNullable<ContainerSpec['ports']> {
  return ports;
}
