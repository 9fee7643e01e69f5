import { nodeLossLeavesNoRoom } from '../errors.ts';
import type { RuleProblem } from '../rule.ts';
import type { ClusterFit } from './cluster-fit.ts';

/** The nodes whose loss leaves pods without room, though another node would take them. */
export function lossWarnings({ losses }: ClusterFit): RuleProblem[] {
  return losses
    .filter(({ noRoom }) => noRoom.length > 0)
    .map(({ node, noRoom }) => ({
      component: 'site',
      object: `Node ${node.name}`,
      field: 'loss',
      message: nodeLossLeavesNoRoom(noRoom.map(({ name }) => name)),
    }));
}
