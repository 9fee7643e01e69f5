export * from './components/index.ts';
export { platform } from './layer.ts';
