import { lumieService } from '../lumie-service.ts';
import { cacheAtOneAddress } from '../lumie/cache.ts';
import { database } from '../lumie/database.ts';
import { events } from '../lumie/events.ts';
import { springBoot } from '../lumie/runtime.ts';
import { tenantSvc } from './tenant-svc.ts';

/** Spreadsheets that several people edit at once; the cells in use are locked in the cache. */
export const spreadsheetSvc = lumieService({
  name: 'spreadsheet-svc',
  runtime: springBoot,
  needs: [database, cacheAtOneAddress, events],
  calls: { grpc: { TENANT_SVC_GRPC_HOST: tenantSvc } },
  routes: [
    { path: '/api/spreadsheet' },
    // A WebSocket, whose handshake the service checks itself: a browser cannot send the token with it in a header.
    { path: '/ws/spreadsheet', open: true, keepPath: true, idleSeconds: 3600 },
  ],
});
