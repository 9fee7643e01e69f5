import { resolve } from 'node:path';
import type { ListedImage } from '@lumie-infra/common-chart/verify';
import { conformanceReport } from './conformance-report.ts';
import type { ClaimsByComponent } from './conformance-input.ts';
import { type RecordedFacts, checkDefinitionFacts } from './definition-facts.ts';
import { noUpstream } from './errors.ts';
import { checkArchitectures, readImageFacts } from './image-architecture.ts';
import { readRendered } from './read-rendered.ts';
import { findUpstream, readUpstream } from './upstream.ts';

/** What one run of the conformance command looks at. */
export interface ConformanceRun {
  /** The root of the workspace. */
  readonly workspace: string;
  /** The folder of rendered manifests, absolute or within the workspace. */
  readonly manifests: string;
  /** @default - every rendered layer */
  readonly layers?: readonly string[];
  /** Asked for only when there are facts to hold the claims against. @default - no claims */
  readonly claims?: () => ClaimsByComponent | Promise<ClaimsByComponent>;
  /** Asked for only when there are facts about images. @default - no images */
  readonly images?: () => readonly ListedImage[] | Promise<readonly ListedImage[]>;
  /** What the render believes of the definitions. @default - not looked at */
  readonly recordedFacts?: RecordedFacts;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The lines that a run prints, and whether it found no problem. */
export interface ConformanceOutcome {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/**
 * Holds a rendered tree against the upstream facts; says so and passes where there are none.
 *
 * @throws {Problems} when the tree or the facts cannot be read.
 */
export async function runConformance(run: ConformanceRun): Promise<ConformanceOutcome> {
  const folder = findUpstream(run.workspace, run.environment);
  if (folder === undefined) return { lines: [noUpstream], ok: true };
  const { inputs, problems: found } = readRendered(resolve(run.workspace, run.manifests), run.layers);
  const upstream = readUpstream(folder);
  const { problems, summary } = conformanceReport(inputs, upstream, await run.claims?.(), found);
  const images = checkArchitectures((await run.images?.()) ?? [], readImageFacts(folder));
  const facts = run.recordedFacts === undefined ? undefined : checkDefinitionFacts(upstream, run.recordedFacts);
  const all = [...problems, ...images.problems, ...(facts?.problems ?? [])];
  const counts = `images: ${images.checked} checked for linux/arm64, ${images.problems.length} problems, ${images.warnings.length} warnings`;
  return {
    lines: [
      ...all,
      ...images.warnings,
      summary,
      ...(run.images === undefined ? [] : [counts]),
      ...(facts === undefined ? [] : [factsSummary(facts)]),
    ],
    ok: all.length === 0,
  };
}

function factsSummary({ checked, problems }: ReturnType<typeof checkDefinitionFacts>): string {
  return `definition facts: ${checked} kinds checked, ${problems.length} problems`;
}
