import { expect, test } from 'vitest';
import { planSecurity } from '../../test/plan-security.ts';
import type { TrivyOperatorValues } from '../charts/trivy-operator.gen.ts';

const values = planSecurity().get('trivy')!.values as TrivyOperatorValues;
const registry = 'zot.reference.example.com';

test('scanner and vulnerability databases come through the registry', () => {
  expect(values.trivy?.image?.registry).toBe(registry);
  expect([values.trivy?.dbRegistry, values.trivy?.javaDbRegistry]).toEqual([registry, registry]);
});

test('what became known since the last scan is found', () => {
  expect(values.operator?.scannerReportTTL).toBe('72h');
});

test('nothing mounts the node, and nothing reads the secrets of others', () => {
  expect(values.operator).toMatchObject({
    infraAssessmentScannerEnabled: false,
    accessGlobalSecretsAndServiceAccount: false,
  });
});
