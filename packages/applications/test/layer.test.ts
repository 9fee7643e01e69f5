import { bootstrap } from '@lumie-infra/bootstrap';
import { describeLayer } from '@lumie-infra/common-chart/testing';
import { observability } from '@lumie-infra/observability';
import { platform } from '@lumie-infra/platform';
import { security } from '@lumie-infra/security';
import { storage } from '@lumie-infra/storage';
import { applications } from '../src/index.ts';

describeLayer({
  layer: applications,
  below: [bootstrap, platform, storage, security, observability],
  moduleUrl: import.meta.url,
});
