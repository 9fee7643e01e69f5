import { describeObject } from '../cluster-model.ts';
import { collectedByNobody, collectedTwice } from '../errors.ts';
import { selects } from '../label-selector.ts';
import { collectedKinds, monitorCollectors } from '../monitor-collectors.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every monitor, probe and rule of metrics is collected by exactly one collector. */
export const monitorsAreCollected: Rule = {
  name: 'monitor-collectors',
  summary: 'Every monitor, probe and rule of metrics is collected by exactly one collector.',
  explanation: `A monitor whose labels no collector selects scrapes nothing; one that two select is scraped twice, and sums over its metrics double.

Collectors are the servers of the Prometheus operator, in objects and in chart values, and the target allocators of OpenTelemetry. Mend it by giving the monitor the label of the collector that is to have it. A cluster without any collector is not looked at.`,
  check: (model) => {
    const collectors = monitorCollectors(model);
    if (collectors.length === 0) return { checked: 0, problems: [] };
    const collected = (Object.keys(collectedKinds) as (keyof typeof collectedKinds)[]).flatMap((kind) =>
      model.ofKind(`${kind}.monitoring.coreos.com`).map((owned) => ({ kind, ...owned })),
    );
    return {
      checked: collected.length,
      problems: collected.flatMap(({ kind, component, object }): RuleProblem[] => {
        const by = collectors.filter((collector) => {
          const selector = collector.selectorFor(kind);
          return selector !== undefined && selects(selector, object.metadata.labels ?? {});
        });
        if (by.length === 1) return [];
        return [
          {
            component: component.name,
            object: describeObject(object),
            field: 'metadata.labels',
            message:
              by.length === 0
                ? collectedByNobody(collectors.map(({ name }) => name))
                : collectedTwice(by.map(({ name }) => name)),
          },
        ];
      }),
    };
  },
};
