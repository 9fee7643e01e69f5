import { lumieService } from '../lumie-service.ts';
import { database } from '../lumie/database.ts';
import { files } from '../lumie/files.ts';
import { springBootOverHttp } from '../lumie/runtime.ts';
import { tenantSvc } from './tenant-svc.ts';

/** What people upload, kept in a bucket. Nobody calls it over gRPC. */
export const fileSvc = lumieService({
  name: 'file-svc',
  runtime: springBootOverHttp,
  needs: [database, files('lumie-files')],
  calls: { grpc: { TENANT_SVC_GRPC_HOST: tenantSvc } },
  routes: [{ path: '/api/file' }],
});
