import { bootstrap } from '@lumie-infra/bootstrap';
import { describeLayer } from '@lumie-infra/common-chart/testing';
import { platform } from '@lumie-infra/platform';
import { storage } from '@lumie-infra/storage';
import { observability } from '../src/index.ts';

describeLayer({ layer: observability, below: [bootstrap, platform, storage], moduleUrl: import.meta.url });
