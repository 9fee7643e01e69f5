import type { PlannedComponent } from '../../model/plan.ts';
import type { ClusterModel } from '../cluster-model.ts';
import { type ClusterFit, clusterFit } from '../fit/cluster-fit.ts';
import { type ImageList, imageList } from '../images/image-list.ts';
import type { RuleProblem } from '../rule.ts';
import { type Flow, flowsOf } from '../rules/admitted-flows.ts';
import { type SecretReading, secretReadings } from '../secrets/secret-readings.ts';
import { type SecretsContract, secretsContract } from '../secrets/secrets-contract.ts';
import type { RuleReport } from '../verify.ts';
import { type GraphEdge, componentEdges } from './component-graph.ts';

/** Something that a rule found. */
export interface Finding extends RuleProblem {
  readonly rule: string;
  readonly severity: 'problem' | 'warning';
}

/** What a component is for, in a sentence or more, by its name; backquotes mark code. */
export type Descriptions = Readonly<Record<string, string>>;

/** Everything that the parts of the report draw on, found out once. */
export interface ReportFacts {
  readonly model: ClusterModel;
  readonly reports: readonly RuleReport[];
  readonly descriptions: Descriptions;
  readonly byName: ReadonlyMap<string, PlannedComponent>;
  /** Problems first. */
  readonly findings: readonly Finding[];
  readonly edges: readonly GraphEdge[];
  readonly flows: readonly Flow[];
  readonly readings: readonly SecretReading[];
  readonly contract: SecretsContract;
  readonly images: ImageList;
  readonly fit: ClusterFit;
}

/** Finds out what the report is about. */
export function reportFacts(
  model: ClusterModel,
  reports: readonly RuleReport[],
  descriptions: Descriptions,
): ReportFacts {
  const of = (severity: Finding['severity'], found: (report: RuleReport) => readonly RuleProblem[]): Finding[] =>
    reports.flatMap((report) => found(report).map((one) => ({ ...one, rule: report.rule.name, severity })));
  return {
    model,
    reports,
    descriptions,
    byName: new Map(model.components.map((component) => [component.name, component])),
    findings: [...of('problem', ({ problems }) => problems), ...of('warning', ({ warnings = [] }) => warnings)],
    edges: componentEdges(model.components),
    flows: flowsOf(model),
    readings: secretReadings(model),
    contract: secretsContract(model),
    images: imageList(model),
    fit: clusterFit(model),
  };
}
