/** Writes what the definitions of custom resources say that decides how their objects are rendered. */
import { definitionFacts } from '@lumie-infra/common-chart/validate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDefinitionFacts, definitionFactsFile, definitionFactsOf } from './conformance/definition-facts.ts';
import { noDefinitionsHere } from './conformance/errors.ts';
import { findUpstream, readUpstream } from './conformance/upstream.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const file = 'packages/common-chart/src/crds/definition-facts.gen.ts';

const usage = `Usage: node --conditions=@lumie-infra/source tools/generate-definition-facts.ts [options]

Writes ${file}: which fields of the custom resources
that we render the API server fills in inside lists, and which are quantities and durations.

  --check   compare only; exit code 1 when the file is not current
  --help    this text

UPSTREAM_DIR names the folder of upstream facts; without one there is nothing to do.`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return console.log(usage);
  const folder = findUpstream(workspaceRoot, process.env);
  if (folder === undefined) return console.log(noDefinitionsHere);
  const upstream = readUpstream(folder);
  const { checked, problems } = checkDefinitionFacts(upstream, definitionFacts);
  if (problems.length === 0) return console.log(`${file}: current, ${checked} kinds`);
  if (values.check) {
    console.log(problems.join('\n'));
    process.exitCode = 1;
    return;
  }
  writeFileSync(join(workspaceRoot, file), definitionFactsFile(definitionFactsOf(upstream)));
  console.log(`${file}: written`);
});
