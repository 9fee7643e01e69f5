import { bootstrap } from '@lumie-infra/bootstrap';
import { describeLayer } from '@lumie-infra/common-chart/testing';
import { platform } from '../src/index.ts';

describeLayer({ layer: platform, below: [bootstrap], moduleUrl: import.meta.url });
