import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { adminService } from '../service-addresses.ts';
import { academySvc } from './academy-svc.ts';
import { authSvc } from './auth-svc.ts';
import { billingSvc } from './billing-svc.ts';
import { tenantSvc } from './tenant-svc.ts';

/** What the people who run an academy do in it. It and `academy-svc` call each other. */
export const adminSvc = lumieService({
  name: 'admin-svc',
  runtime: springBoot,
  needs: [database, events],
  calls: {
    grpc: {
      AUTH_SVC_GRPC_HOST: authSvc,
      TENANT_SVC_GRPC_HOST: tenantSvc,
      BILLING_SVC_GRPC_HOST: billingSvc,
      ACADEMY_SVC_GRPC_HOST: academySvc,
    },
  },
  routes: [{ path: '/api/admin' }],
  capability: adminService,
});
