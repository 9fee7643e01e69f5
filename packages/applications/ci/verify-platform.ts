/** Renders and checks every layer that the commits between a base and the checkout affect. */
import { isCommit } from './checkout.ts';
import { installPackages } from './install-packages.ts';
import { runProgram, runStep, stepArguments } from './step.ts';

/** The command that renders and checks what differs from a base, or everything when there is no base. */
export function verifyCommand(base: string | undefined): readonly string[] {
  return base === undefined || !isCommit(base)
    ? ['run-many', '--targets=synth,validate']
    : ['affected', '--targets=synth,validate', `--base=${base}`, '--head=HEAD'];
}

if (import.meta.main) {
  await runStep(() => {
    const { folder, base } = stepArguments(['folder'], ['base']);
    installPackages(folder);
    runProgram(folder, 'nx', verifyCommand(base));
  });
}
