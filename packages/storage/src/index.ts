export * from './components/index.ts';
export { storage } from './layer.ts';
