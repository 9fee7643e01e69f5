export { type Operation, type OperationContext, type OperationName, operations, targets } from './operations.ts';
export { siteOf } from '../site-of.ts';
export { type OtherProgram, programOnPath, type PulumiPlace, pulumiProgram } from './other-program.ts';
