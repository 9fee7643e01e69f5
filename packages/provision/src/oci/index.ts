export { type Cloud, type CloudNode, makeCloud } from './cloud.ts';
export { jumpHost } from './firewall-rules.ts';
export { nodeUser } from './node.ts';
