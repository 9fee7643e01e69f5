import { describeLayer } from '@lumie-infra/common-chart/testing';
import { bootstrap } from '../src/index.ts';

describeLayer({ layer: bootstrap, below: [], moduleUrl: import.meta.url });
