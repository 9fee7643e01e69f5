// Written by npm run generate; a component is a file beside this one.
export { barmanCloud } from './barman-cloud.ts';
export { cnpg } from './cnpg.ts';
export { infraDb } from './infra-db.ts';
export { pgbouncer } from './pgbouncer.ts';
export { pgweb } from './pgweb.ts';
export { redis } from './redis/index.ts';
export { velero } from './velero/index.ts';
