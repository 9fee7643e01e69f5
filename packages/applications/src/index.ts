export * from './components/index.ts';
export { applications } from './layer.ts';
