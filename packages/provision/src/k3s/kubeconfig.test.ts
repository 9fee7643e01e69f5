import { describe, expect, it } from 'vitest';
import { kubeconfigAt } from './kubeconfig.ts';

describe('kubeconfigAt', () => {
  it('changes the address and nothing else', () => {
    const written =
      'apiVersion: v1\nclusters:\n  - cluster:\n      server: https://127.0.0.1:6443\n    name: default\n';

    expect(kubeconfigAt(written, 'https://203.0.113.4:6443')).toBe(written.replace('127.0.0.1', '203.0.113.4'));
  });

  it('leaves alone what is no kubeconfig', () => {
    expect(kubeconfigAt('', 'https://203.0.113.4:6443')).toBe('');
  });
});
