import { type ClusterModel, describeObject } from '../cluster-model.ts';
import { accessIsNotReviewed, exceptionIsStale } from '../errors.ts';
import { type JsonMap, at, isJsonMap } from '../json-value.ts';
import { enforcedLevel } from '../pod-security-level.ts';
import { type PodTemplate, podTemplates } from '../pod-specs.ts';
import { type Exception, sift } from '../reviewed/exception.ts';
import { reviewedHostAccess } from '../reviewed/host-access.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Nothing reaches the machine that it runs on unless that is reviewed. */
export const hostAccess: Rule = hostAccessRule(reviewedHostAccess);

/** The rule with a list of one's own. */
export function hostAccessRule(exceptions: readonly Exception[]): Rule {
  return {
    name: 'host-access',
    summary: 'Nothing reaches the machine that it runs on unless that is reviewed.',
    explanation: `A pod with a folder, the network or the processes of its node, or with all privileges, is one step away from owning the node and the cluster with it.

Looked at are \`hostPath\`, \`hostNetwork\`, \`hostPID\`, \`hostIPC\`, \`hostPort\` and \`privileged\` in pods, in what operators make pods of and in chart values, and namespaces that enforce the level \`privileged\`, where a chart may do any of it. Mend it by doing without, or add it to the reviewed list with its reason; an entry that covers nothing any more is a problem too.`,
    check: (model) => {
      const findings = [
        ...podTemplates(model).flatMap(templateFindings),
        ...model.components.flatMap(({ name, values }) => valueFindings(name, values ?? {}, '')),
        ...namespaceFindings(model),
      ];
      const components = new Set(model.components.map(({ name }) => name));
      const { unreviewed, stale } = sift(findings, exceptions, components);
      return {
        checked: podTemplates(model).length + model.components.length,
        problems: [
          ...unreviewed.map(({ component, object, field, what }) => ({
            component,
            object,
            field,
            message: accessIsNotReviewed(what),
          })),
          ...stale.map(({ component, what }) => ({
            component,
            object: 'reviewed',
            field: 'host access',
            message: exceptionIsStale(what),
          })),
        ],
      };
    },
  };
}

interface Finding extends Omit<RuleProblem, 'message'> {
  readonly what: string;
}

const hostFields = ['hostIPC', 'hostNetwork', 'hostPID'] as const;

function templateFindings({ owned, spec, specPath, containers }: PodTemplate): Finding[] {
  const found = (field: string, what: string): Finding => ({
    component: owned.component.name,
    object: describeObject(owned.object),
    field,
    what,
  });
  return [
    ...hostFields.flatMap((field) => (spec[field] === true ? [found(`${specPath}.${field}`, field)] : [])),
    ...(spec.volumes ?? []).flatMap((volume, index) =>
      isJsonMap(volume['hostPath'])
        ? [found(`${specPath}.volumes[${index}].hostPath`, `hostPath ${String(volume['hostPath']['path'])}`)]
        : [],
    ),
    ...containers.flatMap(({ container, path }) => [
      ...(at(container, 'securityContext', 'privileged') === true
        ? [found(`${path}.securityContext.privileged`, 'privileged')]
        : []),
      ...(container.ports ?? []).flatMap(({ hostPort = 0 }, index) =>
        hostPort === 0 ? [] : [found(`${path}.ports[${index}].hostPort`, `hostPort ${hostPort}`)],
      ),
    ]),
  ];
}

/** What the values of a chart ask for. */
function valueFindings(component: string, values: JsonMap, path: string): Finding[] {
  return Object.entries(values).flatMap(([field, value]): Finding[] => {
    const own = `${path}${field}`;
    const found = (what: string): Finding[] => [{ component, object: 'values', field: own, what }];
    if (value === true && (field === 'privileged' || hostFields.some((one) => one === field))) return found(field);
    if (field === 'hostPort' && typeof value === 'number' && value !== 0) return found(`hostPort ${value}`);
    if (field === 'hostPath') return found(`hostPath ${String(at(value, 'path') ?? value)}`);
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) =>
        isJsonMap(item) ? valueFindings(component, item, `${own}[${index}].`) : [],
      );
    }
    return isJsonMap(value) ? valueFindings(component, value, `${own}.`) : [];
  });
}

function namespaceFindings(model: ClusterModel): Finding[] {
  return model.ofKind('Namespace').flatMap(({ component, object }) =>
    enforcedLevel(object.metadata.labels) === 'privileged'
      ? [
          {
            component: component.name,
            object: describeObject(object),
            field: 'metadata.labels.pod-security.kubernetes.io/enforce',
            what: 'namespace for privileged pods',
          },
        ]
      : [],
  );
}
