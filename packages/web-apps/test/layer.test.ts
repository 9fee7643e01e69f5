import { applications } from '@lumie-infra/applications';
import { bootstrap } from '@lumie-infra/bootstrap';
import { describeLayer } from '@lumie-infra/common-chart/testing';
import { observability } from '@lumie-infra/observability';
import { platform } from '@lumie-infra/platform';
import { security } from '@lumie-infra/security';
import { storage } from '@lumie-infra/storage';
import { webApps } from '../src/index.ts';

describeLayer({
  layer: webApps,
  below: [bootstrap, platform, storage, security, observability, applications],
  moduleUrl: import.meta.url,
});
