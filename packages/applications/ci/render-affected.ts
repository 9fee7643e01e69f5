import { installPackages } from './install-packages.ts';
import { runProgram } from './step.ts';

/**
 * Renders and checks the layers that a change of files affects, and writes the renders that tests compare with.
 *
 * @throws {StepFailure} when a layer cannot be rendered or does not fit its schemas.
 */
export function renderAffected(folder: string, files: readonly string[]): void {
  installPackages(folder);
  runProgram(folder, 'nx', ['affected', '--targets=synth,validate', `--files=${files.join(',')}`]);
  runProgram(folder, 'vitest', ['run', '--project', 'applications', 'test/layer.test.ts', '--update']);
}
