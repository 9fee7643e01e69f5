// Written by npm run generate; a component is a file beside this one.
export { webAppSet } from './web-app-set.ts';
