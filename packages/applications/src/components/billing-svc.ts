import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { tenantSvc } from './tenant-svc.ts';

/** Subscriptions, invoices and what academies have used. */
export const billingSvc = lumieService({
  name: 'billing-svc',
  runtime: springBoot,
  needs: [database, events],
  calls: { grpc: { TENANT_SVC_GRPC_HOST: tenantSvc } },
  routes: [{ path: '/api/billing' }],
});
