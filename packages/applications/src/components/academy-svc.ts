import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { adminService } from '../service-addresses.ts';
import { authSvc } from './auth-svc.ts';
import { billingSvc } from './billing-svc.ts';
import { tenantSvc } from './tenant-svc.ts';

/** The heart of the learning platform: students, instructors, classes. */
export const academySvc = lumieService({
  name: 'academy-svc',
  runtime: springBoot,
  needs: [database, events],
  calls: {
    grpc: {
      AUTH_SVC_GRPC_HOST: authSvc,
      TENANT_SVC_GRPC_HOST: tenantSvc,
      BILLING_SVC_GRPC_HOST: billingSvc,
      ADMIN_SVC_GRPC_HOST: adminService,
    },
  },
  routes: [{ path: '/api/academy' }],
});
