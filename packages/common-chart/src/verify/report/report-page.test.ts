import { Type, defineComponent, defineLayer, made, vaultSecret } from '@lumie-infra/common-chart';
import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { clusterOf, layerOf } from '../../../test/stand-ins.ts';
import { secretCluster } from '../../../test/secret-cluster.ts';
import { rendering } from '../../../test/tiny-cluster.ts';
import { planCluster } from '../../model/cluster.ts';
import type { Plan } from '../../model/plan.ts';
import { clusterModel } from '../cluster-model.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import { verify } from '../verify.ts';
import { pageScript } from './page-script.ts';
import { reportPage } from './report-page.ts';

const hostile = `"><img src=x onerror=alert(1)></script>'`;

function ruleOf(problems: readonly RuleProblem[], warnings: readonly RuleProblem[] = []): Rule {
  return {
    name: 'a-rule',
    summary: 'All is well.',
    explanation: 'It `matters`.\n\nMend it.',
    check: () => ({ checked: 1234, problems, warnings }),
  };
}

async function pageOf(plan: Plan, rule = ruleOf([]), descriptions: Readonly<Record<string, string>> = {}) {
  return reportPage(clusterModel(plan), await verify(plan, [rule]), descriptions);
}

/** What stands in a page where the markup begins so, without line breaks: enough of it to compare. */
function partOf(page: string, start: string, length = 160): string {
  const text = page.replaceAll('\n', '');
  const at = text.indexOf(start);
  return at < 0 ? `no ${start}` : text.slice(at, at + length);
}

const web = defineComponent({
  name: 'web',
  options: Type.Object({
    replicas: Type.Integer({ default: 1, description: 'Pods behind the service.' }),
    motto: Type.String({ default: hostile, description: hostile }),
  }),
  secrets: () => ({
    login: vaultSecret(
      'apps/web',
      { user: 'USER', password: 'PASSWORD' },
      { make: { USER: made.text('the-name-of-the-user'), PASSWORD: made.random(24) } },
    ),
  }),
});
const plan = secretCluster(web);

describe('what other people named', () => {
  test('is text wherever it stands', async () => {
    const place = { component: hostile, object: hostile, field: hostile, message: hostile };
    const page = await pageOf(plan, ruleOf([place], [{ ...place, component: 'web' }]), { web: hostile });

    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('is never the value of a secret', async () => {
    const page = await pageOf(plan);

    expect(page).toContain('PASSWORD');
    expect(page).toContain('24 random bytes');
    expect(page).not.toContain('the-name-of-the-user');
  });
});

describe('the page', () => {
  test('is the same for the same cluster', async () => {
    expect(await pageOf(secretCluster(web))).toBe(await pageOf(secretCluster(web)));
  });

  test('allows exactly its own style and script, and nothing from elsewhere', async () => {
    const page = await pageOf(plan);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const hashOf = (element: string): string =>
      createHash('sha256')
        .update(new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)![1]!)
        .digest('base64');

    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf('script')}'`,
      `style-src 'sha256-${hashOf('style')}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(page).not.toMatch(/\s(?:style|on\w+)="/);
    expect(page).not.toMatch(/(?:src|href)="(?!#|data:,")/);
  });

  test('has a script that is one', () => {
    expect(() => new Script(pageScript)).not.toThrow();
    expect(pageScript).not.toContain('</');
  });

  test('gives every id once, and every reference to an id leads somewhere', async () => {
    const page = await pageOf(plan, ruleOf([{ component: 'web', object: 'values', field: 'a', message: 'is wrong' }]));
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    const references = [...page.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id!));

    expect(new Set(ids).size).toBe(ids.length);
    expect(references.filter((id) => !ids.includes(id) && !id.startsWith('/drawing/'))).toEqual([]);
  });
});

describe('a component', () => {
  test('shows its options, and marks what is chosen', async () => {
    const small = defineComponent({
      name: 'small',
      options: Type.Object({ replicas: Type.Integer({ default: 1, description: 'Pods behind the service.' }) }),
    });
    const layer = defineLayer({ name: '@test/apps' }, { small }).with({ small: { replicas: 3 } });
    const page = await pageOf(planCluster(clusterOf([layer]), { partial: true }));

    expect(partOf(page, '<code>replicas', 95)).toMatchInlineSnapshot(
      `"<code>replicas</code></td><td><code>3</code> <span class="tag">chosen</span></td><td>Pods behin"`,
    );
  });

  test('shows its secrets by key and field', async () => {
    expect(partOf(await pageOf(plan), '<td><code>web/web-login', 260)).toMatchInlineSnapshot(
      `"<td><code>web/web-login</code></td><td><code>apps/web</code></td><td><div><code>user</code> <span class="note">of <code>USER</code>: a fixed text</span></div><div><code>password</code> <span class="note">of <code>PASSWORD</code>: 24 random bytes</span></div></"`,
    );
  });

  test('shows what it connects to and who makes that', async () => {
    const database = rendering(
      'database',
      'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ports: [{ port: 5432 }] }',
    );
    const client = rendering(
      'client',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: client }\ndata: { url: "postgres://db.database.svc:5432/x" }',
    );
    const page = await pageOf(planCluster(clusterOf([layerOf('apps', [database, client])]), { partial: true }));

    const rowsUnder = (title: string): string => partOf(partOf(page, `<h3>${title}`, 1000), '<tbody>');
    expect(rowsUnder('Connects to')).toMatchInlineSnapshot(
      `"<tbody><tr><td><a href="#/component/database">database</a></td><td><code>db.database</code></td><td class="numeric">5432</td><td><div>ConfigMap client/client<co"`,
    );
    expect(rowsUnder('Is reached by')).toMatchInlineSnapshot(
      `"<tbody><tr><td><a href="#/component/client">client</a></td><td><code>db</code></td><td class="numeric">5432</td><td><div>ConfigMap client/client<code>data.url</"`,
    );
  });
});

describe('findings', () => {
  const found = { component: 'web', object: 'values', field: 'image.tag', message: "is 'x'; write 'y'" };

  test('stand first, problems before warnings, and again at their component and their rule', async () => {
    const page = await pageOf(plan, ruleOf([found], [{ ...found, message: 'is old' }]));

    expect(page.indexOf('<h2>Problems')).toBeLessThan(page.indexOf('<h2>Warnings'));
    expect(page.indexOf('<h2>Warnings')).toBeLessThan(page.indexOf('id="drawing"'));
    expect(page.match(/is &#39;x&#39;; write &#39;y&#39;/g)).toHaveLength(3);
    expect(page).toContain('1 problem, 1 warning');
  });

  test('mark their component in the drawing', async () => {
    expect(partOf(await pageOf(plan, ruleOf([found])), 'aria-label="web:', 80)).toMatchInlineSnapshot(
      `"aria-label="web: apps, wave 1; needs 2, needed by 0; 1 problem"><title>web: apps"`,
    );
  });

  test('that are none are said to be none, with how much was looked at', async () => {
    const page = await pageOf(plan);

    expect(page).toContain('No problems');
    expect(page).toContain('1,234 things');
    expect(page).not.toContain('<h2>Problems');
  });
});
