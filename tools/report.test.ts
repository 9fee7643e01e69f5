import { type Plan, planClusterFile } from '@lumie-infra/common-chart';
import { clusterModel, clusterReport, rules, verify } from '@lumie-infra/common-chart/verify';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { componentDescriptions } from './component-descriptions.ts';
import { findProgram } from './debian-programs.ts';
import { headlessBrowser } from './headless-browser.ts';
import { DraftCluster } from './mutation/draft-cluster.ts';
import { writeReport } from './report-file.ts';
import { importLayers, layerNames, workspaceRoot } from './workspace-layers.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };
const hasNoBrowser = findProgram('chromium') === undefined;

let folder: string;
let browser: Browser;
let tab: Page;
/** The address of the report of the platform as it is. */
let good: string;
/** The address of the report of a platform of which something is broken. */
let broken: string;
/** What the browser complained about. */
let complaints: string[];

async function reportOf(plan: Plan, name: string, chosen = rules): Promise<string> {
  const page = await clusterReport(clusterModel(plan), await verify(plan, chosen), componentDescriptions(plan));
  return pathToFileURL(writeReport(page, join(folder, name))).href;
}

beforeAll(async () => {
  if (hasNoBrowser) return;
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  const plan = planClusterFile(join(workspaceRoot, 'cluster.yaml'), { available: await importLayers(layerNames()) });
  good = await reportOf(plan, 'good');
  const draft = new DraftCluster(plan);
  draft.edit('Service', 'metadata.name', '<b>lost</b>', ({ metadata }) => metadata.name === 'redis-sentinel');
  const references = rules.filter(({ name }) => name === 'service-addresses' || name === 'service-references');
  broken = await reportOf(draft.plan, 'broken', references);
  browser = (await headlessBrowser())!;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  if (hasNoBrowser) return;
  complaints = [];
  tab = await browser.newPage({ viewport: wide });
  tab.setDefaultTimeout(10_000);
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
});
afterEach(async () => {
  if (hasNoBrowser) return;
  await tab.close();
  expect(complaints).toEqual([]);
});

/** Pixels of the screen for each unit of the drawing. */
async function scale(): Promise<number> {
  return tab.evaluate<number>('document.getElementById("drawing").getScreenCTM().a');
}

function drawn(name: string): ReturnType<Page['locator']> {
  return tab.locator(`#drawing [data-name="${name}"]`);
}

describe.skipIf(hasNoBrowser)('the report of the platform', () => {
  test('is one file', () => {
    expect(readdirSync(join(folder, 'good'))).toEqual(['index.html']);
  });

  test('shows the cluster, its layers and every component', async () => {
    await tab.goto(good);

    expect(await tab.locator('h1:visible').textContent()).toBe('Cluster lumie');
    expect(await tab.locator('#drawing .title').allTextContents()).toContain('observability');
    expect(await tab.locator('#drawing a.node').count()).toBeGreaterThan(50);
    expect(await tab.locator('.findings li.problem').count()).toBe(0);
  });

  test('finds a component, opens it, and goes back', async () => {
    await tab.goto(good);
    await tab.keyboard.press('/');
    await tab.keyboard.type('infra-d');
    expect(await tab.locator('#found [role=option] b').first().textContent()).toBe('infra-db');

    await tab.keyboard.press('Enter');
    expect(await tab.locator('h1:visible').textContent()).toBe('infra-db');
    expect(await tab.title()).toBe('infra-db – Cluster lumie');
    expect(await tab.locator(':focus').textContent()).toBe('infra-db');

    await tab.goBack();
    expect(await tab.locator('h1:visible').textContent()).toBe('Cluster lumie');
  });

  test('finds what belongs to a component', async () => {
    await tab.goto(good);
    await tab.locator('#search').fill('observability/grafana');

    expect(await tab.locator('#found [role=option]').first().textContent()).toBe(
      'grafanasecret: grafana-admin, from observability/grafana',
    );
    expect(await tab.locator('#drawing .node.found').getAttribute('data-name')).toBe('grafana');
  });

  test('opens a component from the drawing, and another one from its edges', async () => {
    await tab.goto(good);
    await drawn('grafana').click();
    expect(await tab.locator('h1:visible').textContent()).toBe('grafana');

    await tab.locator('table:visible a', { hasText: 'infra-db' }).first().click();
    expect(await tab.locator('h1:visible').textContent()).toBe('infra-db');

    await tab.getByText('Show in the drawing').and(tab.locator(':visible')).click();
    expect(await tab.locator('#drawing .node.here').getAttribute('data-name')).toBe('infra-db');
  });

  test('shows what a component needs and what needs it', async () => {
    await tab.goto(good);
    await drawn('infra-db').hover();

    const needed = await tab.locator('#drawing .node.needed').evaluateAll(namesOf);
    const needs = await tab.locator('#drawing .node.needs').evaluateAll(namesOf);
    expect(needed).toContain('grafana');
    expect(needs).toContain('cnpg');
    expect(await tab.locator('#drawing .edges path.needed').count()).toBe(needed.length);
  });

  test('hides edges that nobody asks for', async () => {
    await tab.goto(good);
    const visible = (): Promise<number> => tab.locator('#drawing .edges path:visible').count();
    const before = await visible();
    await tab.locator('#show-uses').uncheck();
    const without = await visible();
    await tab.locator('#show-follows').check();

    expect(without).toBeLessThan(before);
    expect(await visible()).toBeGreaterThan(without);
  });

  test('zooms with wheel, buttons and keys', async () => {
    await tab.goto(good);
    const whole = await scale();
    await drawn('crds').hover();
    await tab.mouse.wheel(0, -300);
    await expect.poll(scale).toBeGreaterThan(whole * 1.5);

    await tab.getByRole('button', { name: 'Fit' }).click();
    expect(await scale()).toBeCloseTo(whole);

    await tab.getByRole('button', { name: 'Zoom in' }).click();
    expect(await scale()).toBeCloseTo(whole * 1.4);

    await tab.locator('#drawing a.node[tabindex="0"]').focus();
    await tab.keyboard.press('0');
    expect(await scale()).toBeCloseTo(whole);
  });

  test('lets the page scroll where there is nothing to zoom out of', async () => {
    await tab.goto(good);
    await drawn('crds').hover();
    await tab.mouse.wheel(0, 300);

    await expect.poll(() => tab.evaluate('scrollY')).toBeGreaterThan(100);
  });

  test('moves the drawing with the pointer, and opens nothing by that', async () => {
    await tab.goto(good);
    await tab.getByRole('button', { name: 'Zoom in' }).click();
    const { x, y } = (await drawn('cert-manager').locator('text').boundingBox())!;
    await tab.mouse.move(x + 20, y + 10);
    await tab.mouse.down();
    await tab.mouse.move(x + 80, y + 50, { steps: 4 });
    await tab.mouse.up();

    const after = (await drawn('cert-manager').locator('text').boundingBox())!;
    expect(after.x - x).toBeCloseTo(60, 0);
    expect(after.y - y).toBeCloseTo(40, 0);
    expect(await tab.locator('h1:visible').textContent()).toBe('Cluster lumie');
  });

  test('can be walked through with the arrow keys', async () => {
    await tab.goto(good);
    await tab.locator('#drawing [data-name="crds"]').focus();
    await tab.keyboard.press('ArrowRight');
    const right = await tab.locator(':focus').getAttribute('data-name');
    await tab.keyboard.press('Enter');

    expect(right).toBe('priority-classes');
    expect(await tab.locator('h1:visible').textContent()).toBe('priority-classes');
  });

  test('is light or dark, as the reader has it', async () => {
    await tab.goto(good);
    const ground = (): Promise<string> => tab.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await tab.emulateMedia({ colorScheme: 'dark' });

    expect(light).toBe('rgb(246, 247, 249)');
    expect(await ground()).toBe('rgb(20, 23, 28)');
  });

  test('prints the open view without what one clicks on, and the whole drawing', async () => {
    await tab.goto(good);
    await tab.getByRole('button', { name: 'Zoom in' }).click();
    const zoomed = await tab.locator('#drawing').getAttribute('viewBox');
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate('dispatchEvent(new Event("beforeprint"))');

    expect(await tab.locator('header, .toolbar').locator('visible=true').count()).toBe(0);
    expect(await tab.locator('#drawing').getAttribute('viewBox')).not.toBe(zoomed);

    await tab.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await tab.locator('#drawing').getAttribute('viewBox')).toBe(zoomed);
  });

  test('reads without its script', async () => {
    const plain = await browser.newPage({ viewport: wide, javaScriptEnabled: false });
    await plain.goto(good);
    expect(await plain.locator('h1:visible').allTextContents()).toEqual(['Cluster lumie']);

    await plain.locator('.layers a', { hasText: 'grafana' }).click();
    expect(await plain.locator('h1:visible').allTextContents()).toEqual(['grafana']);
    await plain.close();
  });
});

describe.skipIf(hasNoBrowser).each([
  ['wide', wide],
  ['narrow', narrow],
])('on a %s screen', (_, viewport) => {
  test('nothing is cut off in any view, and no page scrolls sideways', async () => {
    await tab.setViewportSize(viewport);
    await tab.goto(good);

    expect(await tab.locator('.view').count()).toBeGreaterThan(60);
    expect(await tab.locator('.view').evaluateAll(cutOff)).toEqual([]);
  });
});

describe.skipIf(hasNoBrowser)('the report of a broken platform', () => {
  test('shows its problems first, at their components and in the drawing', async () => {
    await tab.goto(broken);
    expect(await tab.locator('.verdict .result').textContent()).toMatch(/^\s*\d+ problems\s*$/);
    const first = tab.locator('.findings li.problem').first();
    const component = (await first.locator('a').first().textContent())!;
    expect(await first.textContent()).toContain('redis-sentinel');
    expect(await tab.locator(`#drawing .node.problem[data-name="${component}"]`).count()).toBe(1);

    await first.locator('a').first().click();
    expect(await tab.locator('h1:visible').textContent()).toBe(component);
    expect(await tab.locator('.findings li.problem:visible').first().textContent()).toContain('redis-sentinel');

    await tab.locator('.findings a.rule:visible').first().click();
    expect(await tab.locator('tr:target details').getAttribute('open')).toBe('');
  });

  test('takes names for text', async () => {
    await tab.goto(`${broken}#/component/redis`);

    expect(await tab.locator('.objects:visible').textContent()).toContain('<b>lost</b>');
  });
});

// These run in the browser.

function namesOf(nodes: readonly { readonly dataset?: Readonly<Record<string, string>> }[]): string[] {
  return nodes.map(({ dataset }) => dataset!['name']!);
}

/** Elements of each view that are wider than the page, or whose text is wider than they are and cannot be scrolled to. */
function cutOff(views: readonly ViewElement[]): string[] {
  const { innerWidth, document } = globalThis as unknown as BrowserWindow;
  return views.flatMap((view) => {
    for (const other of views) other.hidden = other !== view;
    for (const details of view.querySelectorAll('details')) details.setAttribute('open', '');
    const wide = [...view.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || element.closest('svg, .hidden') !== null) return false;
      return left < -1 || right > innerWidth + 1 || element.scrollWidth > Math.max(element.clientWidth, width) + 1;
    });
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? [`${view.id} scrolls sideways`] : []),
      ...wide.map(({ tagName, className, textContent }) => `${view.id} ${tagName} ${className} ${textContent}`),
    ];
  });
}

interface BrowserWindow {
  readonly innerWidth: number;
  readonly document: { readonly documentElement: ViewElement };
}

interface ViewElement {
  readonly id: string;
  readonly tagName: string;
  readonly className: string;
  readonly textContent: string | null;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  hidden: boolean;
  readonly closest: (selector: string) => ViewElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<ViewElement>;
  readonly setAttribute: (name: string, value: string) => void;
  readonly getBoundingClientRect: () => { readonly left: number; readonly right: number; readonly width: number };
}
