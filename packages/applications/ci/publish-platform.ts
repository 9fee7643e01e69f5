/** Renders the whole platform of the checkout and publishes it to the branch that Argo CD follows. */
import { StepFailure, gitFailed } from './errors.ts';
import { fetchUrl, gitEnvironment, gitIn } from './git.ts';
import { installPackages } from './install-packages.ts';
import { runProgram, runStep, stepArguments } from './step.ts';

/** Whether a commit is still the head of its branch: of two pushes, the later one publishes. */
export async function isHead(url: string, branch: string, revision: string): Promise<boolean> {
  const git = gitIn('.');
  const { code, stdout, stderr } = await git.attempt('ls-remote', fetchUrl(url), `refs/heads/${branch}`);
  if (code !== 0) throw new StepFailure(gitFailed('ls-remote', code, stderr));
  return stdout.split('\t')[0] === revision;
}

if (import.meta.main) {
  await runStep(async () => {
    const given = stepArguments(['folder', 'url', 'branch', 'revision', 'target-url', 'target-branch']);
    if (!(await isHead(given.url, given.branch, given.revision))) {
      return console.log(`${given.revision} is not the head of ${given.branch} any more; the later push publishes`);
    }
    installPackages(given.folder);
    runProgram(given.folder, 'npm', ['run', 'synth']);
    const target = ['--remote', fetchUrl(given['target-url']), '--branch', given['target-branch']];
    const publish = ['run', 'publish:manifests', '--', ...target, '--from', given.revision];
    runProgram(given.folder, 'npm', publish, gitEnvironment());
  });
}
