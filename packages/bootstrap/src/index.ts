export * from './components/index.ts';
export { bootstrap } from './layer.ts';
