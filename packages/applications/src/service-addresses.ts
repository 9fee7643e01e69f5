import { defineCapability } from '@lumie-infra/common-chart';
import { addressOf } from './lumie/address.ts';
import { springBoot } from './lumie/runtime.ts';

// Two pairs of services call each other. One of each pair is imported, the other is found here, because neither of two
// files can be the first that is loaded.

/** How `academy-svc` finds `admin-svc`. */
export const adminService = defineCapability('admin-service', (site) =>
  addressOf('admin-svc', springBoot.ports.http, site),
);

/** How `grading-svc` finds `exam-svc`. */
export const examService = defineCapability('exam-service', (site) =>
  addressOf('exam-svc', springBoot.ports.http, site),
);
