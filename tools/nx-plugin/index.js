// JavaScript, because for a plugin in TypeScript Nx loads the whole compiler at every start, which takes a tenth of a
// second; Node itself strips the types of what follows.
export { createMetadata, createNodes, name } from './plugin.ts';
