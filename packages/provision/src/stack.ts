import { isProblems } from '@lumie-infra/common-chart';
import { RunError } from '@pulumi/pulumi';
import { fileURLToPath } from 'node:url';
import { type ClusterOutputs, provisionProgram } from './program.ts';

const workspace = new URL('../../../', import.meta.url);

/** What Pulumi runs for a stack of this repository's own cluster. */
export default async function stack(): Promise<ClusterOutputs> {
  try {
    return await provisionProgram({
      clusterFile: fileURLToPath(new URL('cluster.yaml', workspace)),
      manifests: fileURLToPath(new URL('dist/manifests', workspace)),
      contract: fileURLToPath(new URL('dist/secrets.contract.json', workspace)),
    });
  } catch (error) {
    // Pulumi prints this one without a stack.
    throw isProblems(error) ? new RunError(error.message) : error;
  }
}
