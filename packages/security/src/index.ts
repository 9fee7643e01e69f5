export * from './components/index.ts';
export { security } from './layer.ts';
