export { priorityClassNames } from './components/priority-classes.ts';
export * from './components/index.ts';
export { platform } from './layer.ts';
