import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClusterDefinition, isProblems, planCluster } from '@lumie-infra/common-chart';

const folder = new URL('./invalid/clusters/', import.meta.url);

describe('a cluster that cannot be built says why', () => {
  test.each(readdirSync(folder).sort())('%s', async (file) => {
    const { definition, message } = (await import(new URL(file, folder).href)) as {
      definition: ClusterDefinition;
      message: string;
    };

    const thrown = (() => {
      try {
        planCluster(definition);
      } catch (error) {
        return error;
      }
      return undefined;
    })();

    expect(isProblems(thrown)).toBe(true);
    expect((thrown as Error).message).toBe(message);
  });
});
