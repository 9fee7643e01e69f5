import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCommon, anyFullCommon, mapPaths } from '../../test/common-values-arbitrary.ts';
import type { DeploymentManifest } from '../../test/rendered-values.ts';
import { problemsOf, render, renderContainer, renderDeployment, renderKind } from '../../test/rendered-values.ts';
import { formatPath } from '../model/schema-problems.ts';
import { commonSchema } from './common-values.ts';
import type { CommonValues } from './common-values.ts';
import { fill } from './fill.ts';
import { isMap } from './plain-value.ts';
import { workloadProperties } from './workload.ts';

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isMap(value) ? Object.values(value).flatMap(leaves) : [value];
}

/** A part of a tree of maps: each leaf is kept or dropped as `keep` says. */
function part(tree: unknown, keep: () => boolean): unknown {
  if (!isMap(tree)) return tree;
  const kept = Object.entries(tree).filter(([, value]) => isMap(value) || keep());
  return Object.fromEntries(
    kept
      .map(([key, value]) => [key, part(value, keep)] as const)
      .filter(([, value]) => !isMap(value) || Object.keys(value).length > 0),
  );
}

describe('any values that fit the schema', () => {
  test('render, twice to the same, without null and undefined', () => {
    fc.assert(
      fc.property(anyCommon, (common) => {
        const objects = render(common);
        expect(render(common)).toEqual(objects);
        expect(leaves(objects).filter((value) => value === null || value === undefined)).toEqual([]);
        expect(JSON.parse(JSON.stringify(objects))).toEqual(objects);
      }),
      { numRuns: 200 },
    );
  });

  test('are not changed by the render', () => {
    fc.assert(
      fc.property(anyCommon, (common) => {
        const before = structuredClone(common);
        render(common);
        expect(common).toEqual(before);
      }),
    );
  });

  test('render objects of distinct names, each with a kind and a name', () => {
    fc.assert(
      fc.property(anyCommon, (common) => {
        const names = render(common).map(({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.name}`);
        expect(new Set(names).size).toBe(names.length);
        expect(names.filter((name) => name.includes('undefined'))).toEqual([]);
      }),
    );
  });

  test('give every Deployment pods that its selector and its Service find', () => {
    fc.assert(
      fc.property(anyCommon, (common) => {
        const objects = render(common);
        const deployments = objects.filter(({ kind }) => kind === 'Deployment') as unknown as DeploymentManifest[];
        for (const { metadata, spec } of deployments) {
          expect(spec.template.metadata.labels).toEqual(spec.selector.matchLabels);
          const service = objects.find((object) => object.kind === 'Service' && object.metadata.name === metadata.name);
          if (service !== undefined) expect(service['spec']).toMatchObject({ selector: spec.selector.matchLabels });
        }
      }),
    );
  });

  test('send every Ingress to a Service of the file, or to the one that is named', () => {
    const withIngress = { hosts: [{ host: 'a.example.com', paths: [{ path: '/', pathType: 'Prefix' }] }] };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), (port) => {
        const objects = render({ service: { port }, ingress: withIngress });
        expect(objects.find(({ kind }) => kind === 'Service')?.['spec']).toMatchObject({ ports: [{ port }] });
        expect(JSON.stringify(objects.find(({ kind }) => kind === 'Ingress'))).toContain(
          `"name":"shop","port":{"number":${port}}`,
        );
      }),
    );
  });

  test('an unknown key anywhere is an error that names its path', () => {
    const known = new Set(JSON.stringify(commonSchema).match(/\w+/g));
    const key = fc.stringMatching(/^[a-z]{3,12}$/).filter((word) => !known.has(word));
    fc.assert(
      fc.property(anyCommon, key, fc.nat(), (common, unknown, choice) => {
        const paths = mapPaths(common, commonSchema);
        const path = paths[choice % paths.length]!;
        let at = common;
        for (const step of path) at = at[step] as Record<string, unknown>;
        at[unknown] = 1;
        expect(problemsOf(common)).toContain(`${formatPath(['common', ...path, unknown])} is unknown; `);
      }),
    );
  });
});

describe('defaults', () => {
  test('given explicitly, any part of them changes nothing', () => {
    const defaults = fill(commonSchema, {});
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (stream) => {
        expect(render(part(defaults, () => stream.next().value as boolean))).toEqual(render({}));
      }),
    );
  });

  test('filled in twice are the same as once', () => {
    fc.assert(
      fc.property(anyFullCommon, (common) => {
        const once = fill(commonSchema, common);
        expect(fill(commonSchema, once)).toEqual(once);
      }),
    );
  });

  test('stay where a sibling is given', () => {
    const memory = fc.constantFrom('1Gi', '2Gi');
    fc.assert(
      fc.property(fc.option(memory, { nil: undefined }), fc.option(memory, { nil: undefined }), (request, limit) => {
        const resources = {
          ...(request === undefined ? {} : { requests: { memory: request } }),
          ...(limit === undefined ? {} : { limits: { memory: limit } }),
        };
        fc.pre(Object.keys(resources).length > 0);
        expect(renderContainer({ resources })['resources']).toEqual({
          requests: { cpu: '20m', memory: request ?? '80Mi' },
          limits: { memory: limit ?? '80Mi' },
        });
      }),
    );
  });
});

describe('texts', () => {
  test('stay texts, to the last character', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('8081', 'true', 'null', '1e3', 'a # b', 'a: b', '*.x')),
        (value) => {
          const objects = render({
            name: 'web',
            env: [{ name: 'A', value }],
            podAnnotations: { a: value },
            service: { annotations: { b: value } },
            ingress: { className: value, hosts: [{ host: value, paths: [{ path: value }] }] },
            configMap: { enabled: true, data: { c: value } },
            vaultStaticSecrets: [{ name: 'd', path: value, destination: { labels: { e: value } } }],
            database: { enabled: true, owner: value, postgresql: { parameters: { f: value } } },
          });
          const count = leaves(objects).filter((leaf) => leaf === value).length;
          expect(count).toBeGreaterThanOrEqual(10);
        },
      ),
    );
  });
});

describe('ports', () => {
  test('every port of a Service leads to one of the container', () => {
    const ports = fc.uniqueArray(
      fc.record({ name: fc.stringMatching(/^[a-z]{1,8}$/), containerPort: fc.integer({ min: 1, max: 65535 }) }),
      {
        selector: ({ name }) => name,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(ports, fc.integer({ min: 1, max: 65535 }), (named, containerPort) => {
        const servicePorts = named.flatMap(({ name, containerPort: number }, index) => [
          { name, port: index + 1, targetPort: name },
          { name: `${name}-number`, port: index + 100, targetPort: String(number) },
        ]);
        const common = { containerPort, ports: named, service: { ports: servicePorts } };
        const container = renderContainer(common) as { ports: { name?: string; containerPort: number }[] };
        const { spec } = renderKind('Service', common)[0] as unknown as {
          spec: { ports: { targetPort: string | number }[] };
        };
        const reachable = container.ports.flatMap(({ name, containerPort: number }) => [name, number]);
        for (const { targetPort } of spec.ports) expect(reachable).toContain(targetPort);
      }),
    );
  });
});

describe('components', () => {
  test('any workload renders the same pods in both forms', () => {
    fc.assert(
      fc.property(anyFullCommon, (common) => {
        const workload = Object.fromEntries(
          Object.entries(common).filter(([key]) => Object.hasOwn(workloadProperties, key)),
        );
        const single = { ...workload, name: 'web', deployment: { enabled: true } };
        expect(renderDeployment({ components: [single] }).spec).toEqual(renderDeployment(single).spec);
      }),
    );
  });
});

describe('the type of a values file', () => {
  test('takes what renders and refuses a misspelt key', () => {
    const values: CommonValues = {
      common: {
        name: 'web',
        image: { repository: 'web-apps/shop', tag: 20260101 },
        env: [{ name: 'A', value: '1' }],
        healthCheck: { port: 'http', startupProbe: { periodSeconds: 2 } },
        components: [
          { name: 'api', image: { repository: 'web-apps/api' }, service: { ports: [{ targetPort: 8080 }] } },
        ],
        database: { enabled: true, version: 18.1, postgresql: { parameters: { work_mem: '2MB' } } },
      },
    };
    expect(render(values.common)).not.toEqual([]);
    // @ts-expect-error: the key is `hosts`
    const misspelt: CommonValues = { common: { ingress: { hostz: [] } } };
    expect(problemsOf(misspelt.common)).toContain('hostz');
  });
});
