import type { Exception } from './exception.ts';

const stored = 'What is older is in object storage; what comes in meanwhile is lost or waits where it comes from.';

/** What runs once, on a disk of its node, and waits for that node when it is lost. */
export const reviewedSingleCopies: readonly Exception[] = [
  {
    component: 'alertmanager',
    what: 'StatefulSet alertmanager/alertmanager',
    reason: 'The alert that always fires stops arriving, and that is an alert by itself.',
  },
  {
    component: 'code-server',
    what: 'Deployment code-server/code-server',
    reason: 'An editor for people who can work elsewhere for a while.',
  },
  { component: 'loki', what: 'StatefulSet loki/loki', reason: stored },
  {
    component: 'lumie-dev',
    what: 'Cluster lumie-dev/lumie-dev-db',
    reason: 'A database for trying out, which a job fills anew.',
  },
  {
    component: 'prometheus',
    what: 'StatefulSet prometheus/prometheus-prometheus-prometheus',
    reason: stored,
  },
  { component: 'tempo', what: 'StatefulSet tempo/tempo', reason: stored },
  {
    component: 'thanos',
    what: 'StatefulSet thanos/thanos-compactor',
    reason: 'It tidies object storage up, and there may only be one; it goes on where it stopped.',
  },
  {
    component: 'thanos',
    what: 'StatefulSet thanos/thanos-store',
    reason: 'It reads old metrics from object storage; its disk is a cache, and only graphs of the past miss it.',
  },
  {
    component: 'vault',
    what: 'StatefulSet vault/vault',
    reason:
      'A person unseals every server after every start, so one is the default; what runs keeps its copies of secrets. More servers are an option.',
  },
];
