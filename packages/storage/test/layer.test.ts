import { bootstrap } from '@lumie-infra/bootstrap';
import { describeLayer } from '@lumie-infra/common-chart/testing';
import { platform } from '@lumie-infra/platform';
import { storage } from '../src/index.ts';

describeLayer({ layer: storage, below: [bootstrap, platform], moduleUrl: import.meta.url });
