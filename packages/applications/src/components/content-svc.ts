import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { academySvc } from './academy-svc.ts';
import { tenantSvc } from './tenant-svc.ts';

/** Courses and what they are made of. */
export const contentSvc = lumieService({
  name: 'content-svc',
  runtime: springBoot,
  needs: [database, events],
  calls: { grpc: { TENANT_SVC_GRPC_HOST: tenantSvc, ACADEMY_SVC_GRPC_HOST: academySvc } },
  routes: [{ path: '/api/content' }],
});
