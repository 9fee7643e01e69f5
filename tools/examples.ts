/** `npm run examples`: renders the repositories in `examples/` anew. */
import { parseArgs } from 'node:util';
import { renderExample, writeExampleRender } from './packaging/example-render.ts';
import { pinExamples } from './packaging/pinned-example.ts';
import { consumersOf } from './release/consumer-renders.ts';
import { runCommand } from './run-command.ts';
import { workspaceRoot } from './workspace-layers.ts';

const usage = `Usage: npm run examples

Renders each repository in examples/ by its own script, with the packages as they stand here, and replaces the render that it
has committed. Its package.json gets the versions that the packages have here.

  --help   this text`;

await runCommand(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) return console.log(usage);
  pinExamples(workspaceRoot);
  for (const example of consumersOf(workspaceRoot)) {
    const texts = await renderExample(example, workspaceRoot);
    writeExampleRender(example, texts);
    console.log(`rendered ${example.name}, ${texts.size} files`);
  }
});
