export * from './components/index.ts';
export { observability } from './layer.ts';
