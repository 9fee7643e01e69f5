import { cluster } from '@lumie-infra/common-chart';
import { observability } from '@lumie-infra/observability';
import { outside } from './outside.ts';

cluster({
  name: 'edge',
  domain: 'edge.example.com',
  gitops: { repoURL: 'https://git.example.com/edge.git', revision: 'main', path: 'manifests' },
  layers: [observability.with({ grafana: { replicas: 2 }, goldilocks: false, vpa: false })],
  externals: outside,
}).synth('manifests');
