import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { academySvc } from './academy-svc.ts';
import { authSvc } from './auth-svc.ts';
import { tenantSvc } from './tenant-svc.ts';

/** Who was in which class. */
export const attendanceSvc = lumieService({
  name: 'attendance-svc',
  runtime: springBoot,
  needs: [database, events],
  calls: {
    grpc: { AUTH_SVC_GRPC_HOST: authSvc, TENANT_SVC_GRPC_HOST: tenantSvc, ACADEMY_SVC_GRPC_HOST: academySvc },
  },
  routes: [{ path: '/api/attendance' }],
});
