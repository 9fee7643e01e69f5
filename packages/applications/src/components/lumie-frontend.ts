import { lumieService } from '../lumie-service.ts';
import { productSubdomain } from '../lumie/address.ts';
import { nextJs } from '../lumie/runtime.ts';
import { authSvc } from './auth-svc.ts';
import { billingSvc } from './billing-svc.ts';
import { tenantSvc } from './tenant-svc.ts';

/** The pages of the product. Its certificate is for the host that all services share. */
export const lumieFrontend = lumieService({
  name: 'lumie-frontend',
  runtime: nextJs,
  calls: { http: { TENANT_SVC_URL: tenantSvc, AUTH_SVC_URL: authSvc, BILLING_SVC_URL: billingSvc } },
  ingress: { subdomain: productSubdomain, service: 'lumie-frontend', port: 'http' },
});
