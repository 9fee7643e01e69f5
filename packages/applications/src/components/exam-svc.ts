import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { examService } from '../service-addresses.ts';
import { academySvc } from './academy-svc.ts';
import { billingSvc } from './billing-svc.ts';
import { gradingSvc } from './grading-svc.ts';
import { tenantSvc } from './tenant-svc.ts';

/** Exams, their answer sheets and results. */
export const examSvc = lumieService({
  name: 'exam-svc',
  runtime: springBoot,
  needs: [database, events],
  calls: {
    grpc: { TENANT_SVC_GRPC_HOST: tenantSvc, BILLING_SVC_GRPC_HOST: billingSvc, ACADEMY_SVC_GRPC_HOST: academySvc },
    http: { GRADING_SVC_URL: gradingSvc },
  },
  routes: [{ path: '/api/exam' }],
  capability: examService,
});
