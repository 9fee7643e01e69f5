export * from './components/index.ts';
export { webApps } from './layer.ts';
