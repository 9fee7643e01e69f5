import { resourceRequirements } from '@lumie-infra/common-chart';
import type { VeleroValues } from '../../charts/velero.gen.ts';

/** The agent of each node, which reads and writes the files of volumes. */
export function nodeAgentValues(priorityClassName: string): NonNullable<VeleroValues['nodeAgent']> {
  return {
    priorityClassName,
    resources: resourceRequirements({ cpu: '15m', memory: '256Mi' }),
    // Volumes on the machines of the control plane are backed up as well.
    tolerations: [{ operator: 'Exists', effect: 'NoSchedule' }],
    containerSecurityContext: {
      allowPrivilegeEscalation: false,
      // The files of every user, with their owners.
      capabilities: { drop: ['ALL'], add: ['CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER'] },
      seccompProfile: { type: 'RuntimeDefault' },
    },
  };
}
