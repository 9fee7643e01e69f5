export { provision } from './layer.ts';
