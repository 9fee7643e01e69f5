export { webAppSet } from './web-app-set.ts';
