import { lumieService } from '../lumie-service.ts';
import { fastApi } from '../lumie/runtime.ts';
import { examService } from '../service-addresses.ts';

/** Reads answer sheets and grades them, many in one request. It and `exam-svc` call each other. */
export const gradingSvc = lumieService({
  name: 'grading-svc',
  runtime: fastApi,
  calls: { http: { EXAM_SERVICE_URL: examService } },
  // A request may hold two hundred scanned pages.
  routes: [{ path: '/api/grading', idleSeconds: 300 }],
  replicas: 1,
  resources: { memory: '2Gi' },
  env: () => ({ MAX_IMAGES: '200', MAX_WORKERS: '16' }),
});
