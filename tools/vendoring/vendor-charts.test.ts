import { execFile, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Component,
  ConfigMap,
  cluster,
  defineComponent,
  defineLayer,
  helm,
  isProblems,
} from '@lumie-infra/common-chart';
import { publishManifests } from '../publishing/publish-manifests.ts';
import { helmPath } from '../unpack-kubectl-layer.ts';
import { workspaceRoot } from '../workspace-layers.ts';
import { sha256Of } from './archive-cache.ts';
import { ChartRepository } from './chart-repository.ts';
import type { PinnedChart } from './pinned-chart.ts';
import { placeArchives } from './place-archives.ts';
import { type VendorSettings, checkChartsLock, vendorCharts } from './vendor-charts.ts';

const program = helmPath();

describe.skipIf(program === undefined)('vendoring', () => {
  let folder: string;
  let repository: ChartRepository;
  let web: string;
  let queue: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vendor-test-'));
    repository = new ChartRepository(join(folder, 'repository'), program!);
    await repository.open();
    web = repository.add('web', '1.2.3');
    queue = repository.add('queue', 'v2.0.0');
    repository.index();
  });
  afterEach(async () => {
    await repository.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const lockFile = (): string => join(folder, 'charts.lock.json');
  const cache = (): string => join(folder, 'cache');

  function component(name: string, chart?: Partial<PinnedChart>): Component {
    const manifests: NonNullable<Parameters<typeof defineComponent>[0]['manifests']> = (scope) => {
      new ConfigMap(scope, name, { data: { text: 'kept {{ as it is }}' } });
    };
    if (chart === undefined) return defineComponent({ name, manifests });
    const { name: chartName = 'web', version = '1.2.3', source = repository.url } = chart;
    return defineComponent({
      name,
      chart: helm({ name: chartName, version, repository: source }),
      values: () => ({}),
      manifests,
    });
  }

  /** Renders components into a new folder. */
  function render(components: readonly Component[] = shape()): string {
    const manifests = mkdtempSync(join(folder, 'manifests-'));
    const layer = defineLayer({ name: '@test/layer' }, Object.fromEntries(components.map((one) => [one.name, one])));
    const gitops = { repoURL: 'https://git.example.com/edge.git' };
    cluster({ name: 'edge', domain: 'edge.example.com', gitops, layers: [layer] }).synth(manifests);
    return manifests;
  }

  const shape = (): Component[] => [
    component('front', {}),
    component('back', {}),
    component('queue', { name: 'queue', version: 'v2.0.0' }),
    component('plain'),
  ];

  const vendor = (manifests: string, more: Partial<VendorSettings> = {}) =>
    vendorCharts({ manifests, lockFile: lockFile(), cache: cache(), ...more });

  async function problemsOf(work: () => unknown): Promise<readonly string[]> {
    try {
      await work();
    } catch (error) {
      if (isProblems(error)) return error.problems.map((problem) => problem.replaceAll(repository.url, 'REPOSITORY'));
      throw error;
    }
    return [];
  }

  const everything = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('/repository'))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(folder.length + 1), sha256Of(path)]),
    );

  function template(umbrella: string): { status: number | null; stdout: string; stderr: string } {
    const dead = 'http://127.0.0.1:1';
    const env = { PATH: '', HOME: folder, HTTP_PROXY: dead, HTTPS_PROXY: dead, http_proxy: dead, https_proxy: dead };
    const { status, stdout, stderr } = spawnSync(program!, ['template', 'release', umbrella], {
      encoding: 'utf8',
      env,
    });
    return { status, stdout, stderr };
  }

  describe('a render', () => {
    test('gets the archive of every chart, each pulled once, and a lock file that says which', async () => {
      const manifests = render();
      const { charts, placed } = await vendor(manifests, { update: true });

      expect(charts.map(({ name, sha256, pulled }) => [name, sha256, pulled])).toEqual([
        ['queue', queue, true],
        ['web', web, true],
      ]);
      expect(placed).toEqual(['layer/back', 'layer/front', 'layer/queue']);
      expect(readdirSync(join(manifests, 'layer/front/charts'))).toEqual(['web-1.2.3.tgz']);
      expect(readdirSync(join(manifests, 'layer/queue/charts'))).toEqual(['queue-v2.0.0.tgz']);
      expect(sha256Of(join(manifests, 'layer/back/charts/web-1.2.3.tgz'))).toBe(web);
      expect(existsSync(join(manifests, 'layer/plain/charts'))).toBe(false);
      expect(repository.requests.filter((path) => path.endsWith('.tgz')).sort()).toEqual([
        '/queue-v2.0.0.tgz',
        '/web-1.2.3.tgz',
      ]);
      expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toEqual({
        charts: [
          { name: 'queue', version: 'v2.0.0', source: repository.url, sha256: queue },
          { name: 'web', version: '1.2.3', source: repository.url, sha256: web },
        ],
      });
    });

    test('is vendored again from what was kept, without a network', async () => {
      await vendor(render(), { update: true });
      const requests = repository.requests.length;
      const manifests = render();
      const { charts, placed } = await vendor(manifests);

      expect(charts.map(({ pulled }) => pulled)).toEqual([false, false]);
      expect(placed).toHaveLength(3);
      expect(repository.requests).toHaveLength(requests);
    });

    test('that is vendored already is left alone', async () => {
      const manifests = render();
      await vendor(manifests, { update: true });
      const archive = join(manifests, 'layer/front/charts/web-1.2.3.tgz');
      const { ino, mtimeNs } = statSync(archive, { bigint: true });

      expect((await vendor(manifests)).placed).toEqual([]);
      expect(statSync(archive, { bigint: true })).toMatchObject({ ino, mtimeNs });
    });

    test('loses the archives that it no longer names', async () => {
      const manifests = render();
      await vendor(manifests, { update: true });
      const charts = join(manifests, 'layer/front/charts');
      cpSync(join(charts, 'web-1.2.3.tgz'), join(charts, 'web-1.0.0.tgz'));

      expect((await vendor(manifests)).placed).toEqual(['layer/front']);
      expect(readdirSync(charts)).toEqual(['web-1.2.3.tgz']);
    });

    test('is pulled again when what was kept is damaged', async () => {
      await vendor(render(), { update: true });
      writeFileSync(join(cache(), `${web}.tgz`), 'half');
      const { charts } = await vendor(render());

      expect(charts.map(({ name, pulled }) => [name, pulled])).toEqual([
        ['queue', false],
        ['web', true],
      ]);
      expect(sha256Of(join(cache(), `${web}.tgz`))).toBe(web);
    });

    test('can use an index whose archives lie elsewhere, under names of their own', async () => {
      const sha256 = repository.add('elsewhere', '0.1.0', 'one', 'download/v0.1.0/package.tgz');
      const entry = `{ name: elsewhere, version: 0.1.0, urls: ['${repository.url}/download/v0.1.0/package.tgz'] }`;
      mkdirSync(join(folder, 'repository/plain'));
      repository.write('plain/index.yaml', `apiVersion: v1\nentries:\n  elsewhere:\n    - ${entry}\n`);
      const source = `${repository.url}/plain`;
      const manifests = render([component('front', { name: 'elsewhere', version: '0.1.0', source })]);
      await vendor(manifests, { update: true });

      expect(sha256Of(join(manifests, 'layer/front/charts/elsewhere-0.1.0.tgz'))).toBe(sha256);
    });

    test('that was not made is told apart from one without charts', async () => {
      expect(await vendor(render([component('plain')]))).toEqual({ charts: [], placed: [] });
      expect(await problemsOf(() => vendor(cache()))).toEqual([
        `${cache()} holds no rendered cluster; run npm run synth first`,
      ]);
    });
  });

  describe('an umbrella chart', () => {
    test('is rendered by helm with the network gone, once it holds its archive', async () => {
      const manifests = render();
      const umbrella = join(manifests, 'layer/front');
      expect(template(umbrella).stderr).toContain('missing in charts/ directory: web');

      await vendor(manifests, { update: true });
      await repository.close();
      const { status, stdout } = template(umbrella);

      expect(status).toBe(0);
      expect(stdout).toContain('name: upstream-web');
      expect(stdout).toContain('kept {{ as it is }}');
      await repository.open();
    });

    test('is published with its archive byte for byte, and moves only when the archive does', async () => {
      const remote = join(folder, 'remote.git');
      spawnSync('git', ['init', '--quiet', '--bare', remote]);
      const publish = (manifests: string) => publishManifests({ manifests, remote, branch: 'rendered' });
      const manifests = render();
      await vendor(manifests, { update: true });
      publish(manifests);

      const { stdout } = spawnSync('git', ['cat-file', 'blob', 'rendered:layer/front/charts/web-1.2.3.tgz'], {
        cwd: remote,
      });
      expect(stdout.equals(readFileSync(join(manifests, 'layer/front/charts/web-1.2.3.tgz')))).toBe(true);

      const again = render();
      await vendor(again);
      expect(publish(again).commits).toEqual([]);
      expect(publish(render()).components).toEqual(['layer/back', 'layer/front', 'layer/queue']);
    });

    test('whose folder a killed run left half done is put right', async () => {
      const manifests = render();
      await vendor(manifests, { update: true });
      const umbrella = join(manifests, 'layer/front');
      rmSync(join(umbrella, 'charts'), { recursive: true });
      for (const left of ['.charts.next', '.charts.previous']) {
        mkdirSync(join(umbrella, left));
        writeFileSync(join(umbrella, left, 'half.tgz'), 'half');
      }

      expect((await vendor(manifests)).placed).toEqual(['layer/front']);
      expect(readdirSync(umbrella).filter((name) => name.includes('charts'))).toEqual(['charts']);
      expect(placeArchives(umbrella, [])).toBe(true);
    });
  });

  describe('what cannot be', () => {
    /** The problems of a run that must leave the lock file, the tree and the archives as they were. */
    async function refusal(manifests: string, more: Partial<VendorSettings> = {}): Promise<readonly string[]> {
      const before = everything();
      const problems = await problemsOf(() => vendor(manifests, more));
      expect(everything()).toEqual(before);
      return problems;
    }

    test('a lock file that is not there is asked for', async () => {
      expect(await refusal(render())).toMatchInlineSnapshot(`
        [
          "charts.lock.json does not exist, and nothing else says which archives 2 charts are; run npm run charts:vendor -- --update where their repositories can be reached, then review and commit it",
        ]
      `);
    });

    test('a chart that is not in the lock file is told before anything is pulled', async () => {
      await vendor(render([component('front', {})]), { update: true });
      const requests = repository.requests.length;

      expect(await refusal(render())).toMatchInlineSnapshot(`
        [
          "charts.lock.json holds no queue v2.0.0 of REPOSITORY; run npm run charts:vendor -- --update, then review and commit it",
        ]
      `);
      expect(repository.requests).toHaveLength(requests);
    });

    test('an archive that changed upstream is refused, and taken only by --update', async () => {
      await vendor(render(), { update: true });
      rmSync(cache(), { recursive: true });
      mkdirSync(cache());
      const changed = repository.add('web', '1.2.3', 'two');
      const manifests = render([component('front', {})]);

      expect((await refusal(manifests)).map((text) => text.replace(changed, 'NEW').replace(web, 'OLD')))
        .toMatchInlineSnapshot(`
        [
          "REPOSITORY gives another archive for web 1.2.3 than charts.lock.json holds (sha256 NEW, not OLD); find out who changed a published version, and run npm run charts:vendor -- --update only if you trust it, nothing was changed",
        ]
      `);
      const { charts } = await vendor(manifests, { update: true });
      expect(charts).toMatchObject([{ sha256: changed, lockedBefore: web }]);
      expect(sha256Of(join(manifests, 'layer/front/charts/web-1.2.3.tgz'))).toBe(changed);
    });

    test('a version that the repository does not hold stops everything', async () => {
      const manifests = render([...shape(), component('late', { version: '9.9.9' })]);

      const before = everything();
      expect(await problemsOf(() => vendor(manifests, { update: true }))).toMatchInlineSnapshot(`
        [
          "REPOSITORY holds no web 9.9.9; correct the version in upstream-versions.json and render again, nothing was changed",
        ]
      `);
      // What was pulled well is kept, but neither locked nor placed.
      expect(Object.keys(everything()).filter((path) => !(path in before) && !path.startsWith('cache/'))).toEqual([]);
    });

    test('a repository that does not answer is told once, however many charts it has', async () => {
      const source = 'http://127.0.0.1:1';
      const manifests = render([
        component('front', { source }),
        component('queue', { source, name: 'queue', version: '2.0.0' }),
      ]);

      expect(await refusal(manifests, { update: true })).toMatchInlineSnapshot(`
        [
          "chart repository http://127.0.0.1:1 cannot be read (Get "http://127.0.0.1:1/index.yaml": dial tcp 127.0.0.1:1: connect: connection refused); check the address and the network and repeat, nothing was changed",
        ]
      `);
    });

    test('a repository without an index, an archive that is gone, and all that is wrong at once', async () => {
      rmSync(join(folder, 'repository/web-1.2.3.tgz'));
      const source = `${repository.url}/nothing`;
      const manifests = render([
        component('front', {}),
        component('late', { source }),
        component('queue', { version: '3.0.0' }),
      ]);

      expect(await refusal(manifests, { update: true })).toMatchInlineSnapshot(`
        [
          "chart repository REPOSITORY/nothing cannot be read (failed to fetch REPOSITORY/nothing/index.yaml : 404 Not Found); check the address and the network and repeat, nothing was changed",
          "REPOSITORY holds no web 3.0.0; correct the version in upstream-versions.json and render again, nothing was changed",
          "web 1.2.3 cannot be pulled from REPOSITORY (failed to fetch REPOSITORY/web-1.2.3.tgz : 404 Not Found); mend that and repeat, nothing was changed",
        ]
      `);
    });

    test('an archive that is another chart, or none', async () => {
      repository.replace('web-1.2.3.tgz', 'queue-v2.0.0.tgz');
      repository.write('queue-v2.0.0.tgz', 'not an archive');

      expect(await refusal(render(), { update: true })).toMatchInlineSnapshot(`
        [
          "what REPOSITORY gives for queue v2.0.0 is not a chart (file 'queue-v2.0.0.tgz' does not appear to be a gzipped archive; got 'application/octet-stream'); tell its owner, nothing was changed",
          "what REPOSITORY gives for web 1.2.3 is queue v2.0.0; tell its owner, nothing was changed",
        ]
      `);
    });

    test.each([
      ['{', /is not a lock file of charts \(.*JSON.*\); restore it from Git/],
      ['[]', /\(it has no list of charts\)/],
      ['{ "charts": [{ "name": "web" }] }', /\(charts\[0\] is not a name, version, source and sha256\)/],
    ])('a lock file that holds %s', async (text, problem) => {
      writeFileSync(lockFile(), text);

      expect((await refusal(render()))[0]).toMatch(problem);
    });
  });

  describe('a lock file', () => {
    test('is held against a render without a network', async () => {
      const manifests = render();
      await vendor(manifests, { update: true });
      await repository.close();

      expect(checkChartsLock({ manifests, lockFile: lockFile() })).toBe(2);
      await repository.open();
    });

    test('names no chart too few and none too many', async () => {
      await vendor(render([component('front', {})]), { update: true });
      const manifests = render([component('queue', { name: 'queue', version: 'v2.0.0' })]);

      expect(await problemsOf(() => checkChartsLock({ manifests, lockFile: lockFile() }))).toMatchInlineSnapshot(`
        [
          "charts.lock.json holds no queue v2.0.0 of REPOSITORY; run npm run charts:vendor -- --update, then review and commit it",
          "charts.lock.json holds web 1.2.3 of REPOSITORY, which no umbrella chart names; run npm run charts:vendor -- --update",
        ]
      `);
    });
  });

  describe('npm run charts:vendor', () => {
    const command = (...given: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
      new Promise((resolve) => {
        const script = ['--conditions=@lumie-infra/source', 'tools/vendor-charts.ts', ...given];
        execFile(process.execPath, script, { cwd: workspaceRoot }, (error, stdout, stderr) => {
          resolve({ code: error?.code ?? 0, stdout: stdout.replaceAll(repository.url, 'REPOSITORY'), stderr });
        });
      });
    const options = (manifests: string): string[] => [
      `--manifests=${manifests}`,
      `--lock=${lockFile()}`,
      `--cache=${cache()}`,
    ];

    test('prints a line a chart', async () => {
      const manifests = render();
      const update = await command('--update', ...options(manifests));
      expect(update).toMatchObject({ code: 0, stderr: '' });
      expect(update.stdout.trim().split('\n').sort()).toEqual([
        '2 archives are in place, 3 umbrella charts changed',
        `pulled queue v2.0.0 of REPOSITORY, sha256 ${queue}`,
        `pulled web 1.2.3 of REPOSITORY, sha256 ${web}`,
        `wrote ${lockFile()}; review it like any lock file`,
      ]);

      const again = await command(...options(manifests));
      expect(again.stdout.trim().split('\n').sort()).toEqual([
        '2 archives are in place, 0 umbrella charts changed',
        'kept   queue v2.0.0 of REPOSITORY',
        'kept   web 1.2.3 of REPOSITORY',
      ]);
      expect((await command('--check', ...options(manifests))).stdout).toBe(
        `${lockFile()} names all 2 charts of the render\n`,
      );
    });

    test('ends in exit code 1 with nothing but the message', async () => {
      const { code, stdout, stderr } = await command(...options(render()));

      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/^charts\.lock\.json does not exist.*\n$/);
    });

    test('explains itself, and refuses what excludes each other', async () => {
      expect((await command('--help')).stdout).toContain('Usage: npm run charts:vendor');
      expect((await command('--check', '--update')).stderr).toBe('--check and --update exclude each other; give one\n');
    });
  });
});
