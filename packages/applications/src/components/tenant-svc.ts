import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';

/** The academies on the platform: their names, plans, settings, and the schema of each. */
export const tenantSvc = lumieService({
  name: 'tenant-svc',
  runtime: springBoot,
  needs: [database, events],
  routes: [{ path: '/api/tenant' }],
});
