import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GitRemote, gitRemote, scratchFolder } from '../test/git-remote.ts';
import { type UpdateRequest, updateImage } from './update-image.ts';

const images = `{
  "auth-svc": { "repository": "applications/auth-svc", "tag": "0.1.0" },
  "exam-svc": { "repository": "applications/exam-svc", "tag": "0.1.0" },
  "tenant-svc": { "repository": "applications/tenant-svc", "tag": "0.1.0" }
}
`;
const file = 'packages/applications/images.json';
const golden = 'packages/applications/test/golden/auth-svc.yaml';
const digest = `sha256:${'0'.repeat(64)}`;

function platform(): GitRemote {
  return gitRemote({ [file]: images, [golden]: 'tag: 0.1.0\n', '.gitignore': 'node_modules/\n', 'README.md': 'x\n' });
}

function request(remote: GitRemote, app: string, settings: Partial<UpdateRequest> = {}): UpdateRequest {
  return {
    url: remote.url,
    branch: 'main',
    folder: scratchFolder(),
    app,
    image: { repository: `applications/${app}`, tag: '4f2a91c04f2a', digest },
    author: { name: 'CI', email: 'ci@example.com' },
    render: () => undefined,
    pause: () => 1,
    ...settings,
  };
}

describe('updateImage', () => {
  test('one commit changes one entry, and no other line', async () => {
    const remote = platform();

    const outcome = await updateImage(request(remote, 'exam-svc'));

    expect(outcome).toEqual({ kind: 'pushed', commit: remote.git('rev-parse', 'main') });
    expect(remote.git('show', '--format=%an <%ae>%n%s', '--unified=0', 'main').replaceAll(/^index .*$/gm, 'index'))
      .toMatchInlineSnapshot(`
        "CI <ci@example.com>
        exam-svc runs 4f2a91c04f2a

        diff --git a/packages/applications/images.json b/packages/applications/images.json
        index
        --- a/packages/applications/images.json
        +++ b/packages/applications/images.json
        @@ -3 +3,5 @@
        -  "exam-svc": { "repository": "applications/exam-svc", "tag": "0.1.0" },
        +  "exam-svc": {
        +    "repository": "applications/exam-svc",
        +    "tag": "4f2a91c04f2a",
        +    "digest": "sha256:0000000000000000000000000000000000000000000000000000000000000000"
        +  },"
      `);
  });

  test('the renders that tests compare with go along', async () => {
    const remote = platform();

    await updateImage(
      request(remote, 'auth-svc', {
        render: (folder, files) => {
          expect(files).toEqual([file]);
          expect(readFileSync(join(folder, file), 'utf8')).toContain('4f2a91c04f2a');
          writeFileSync(join(folder, golden), 'tag: 4f2a91c04f2a\n');
        },
      }),
    );

    expect(remote.git('show', '--format=', '--name-only', 'main').split('\n')).toEqual([file, golden]);
  });

  test('updates of different applications at the same time all arrive, each in a commit of its own', async () => {
    const remote = platform();
    const apps = ['auth-svc', 'exam-svc', 'tenant-svc'];

    const outcomes = await Promise.all(apps.map((app) => updateImage(request(remote, app))));

    expect(outcomes.map(({ kind }) => kind)).toEqual(['pushed', 'pushed', 'pushed']);
    expect(remote.git('rev-list', '--count', 'main')).toBe('4');
    const entries = Object.values(JSON.parse(remote.file(file)) as Record<string, { tag: string }>);
    expect(entries.map(({ tag }) => tag)).toEqual(['4f2a91c04f2a', '4f2a91c04f2a', '4f2a91c04f2a']);
  });

  test('a push that somebody else came before is rendered anew and tried again', async () => {
    const remote = platform();
    const rendered: boolean[] = [];

    await updateImage(
      request(remote, 'auth-svc', {
        render: (folder) => {
          rendered.push(existsSync(join(folder, 'between.txt')));
          if (rendered.length === 1) remote.commit({ 'between.txt': 'somebody else' });
        },
      }),
    );

    expect(rendered).toEqual([false, true]);
    expect(remote.git('log', '--format=%s', 'main').split('\n')).toEqual([
      'auth-svc runs 4f2a91c04f2a',
      'a change',
      'the first',
    ]);
  });

  test('somebody who always comes before ends it after the last attempt', async () => {
    const remote = platform();
    let others = 0;
    const race = request(remote, 'auth-svc', {
      attempts: 3,
      render: () => void remote.commit({ 'between.txt': String(others++) }),
    });

    await expect(updateImage(race)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[StepFailure: others pushed to main before each of 3 attempts; run the pipeline again]`,
    );
    expect(remote.file(file)).toBe(images.trimEnd());
  });

  test('what runs already is no commit', async () => {
    const remote = platform();
    const again = request(remote, 'auth-svc');
    await updateImage(again);

    expect(await updateImage(again)).toEqual({ kind: 'unchanged' });
    expect(remote.git('rev-list', '--count', 'main')).toBe('2');
  });

  test('an image of an earlier commit does not replace that of a later one', async () => {
    const remote = platform();
    const app = gitRemote({ 'main.ts': 'one' });
    const [earlier, later] = [app.commit({ 'main.ts': 'two' }), app.commit({ 'main.ts': 'three' })];
    const built = (revision: string) =>
      request(remote, 'auth-svc', {
        image: { repository: 'applications/auth-svc', tag: revision.slice(0, 12), digest },
        source: { url: app.url, branch: 'main', revision },
      });

    expect(await updateImage(built(later))).toMatchObject({ kind: 'pushed' });
    expect(await updateImage(built(earlier))).toEqual({ kind: 'superseded', by: later });
    expect(remote.git('rev-list', '--count', 'main')).toBe('2');
  });

  test('an image of a commit that its branch has lost is not wanted any more', async () => {
    const remote = platform();
    const app = gitRemote({ 'main.ts': 'one' });
    const lost = app.commit({ 'main.ts': 'two' });
    app.git('update-ref', 'refs/heads/main', `${lost}^`);
    const source = { url: app.url, branch: 'main', revision: lost };

    expect(await updateImage(request(remote, 'auth-svc', { source }))).toEqual({
      kind: 'superseded',
      by: 'main without it',
    });
  });

  test('a remote that refuses is not asked again', async () => {
    const remote = platform();
    const hook = join(remote.folder, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    let renders = 0;

    await expect(updateImage(request(remote, 'auth-svc', { render: () => void renders++ }))).rejects.toThrow(
      /^the push to main was refused: .*pre-receive hook declined/,
    );
    expect(renders).toBe(1);
  });

  test('what cannot be rendered is not pushed', async () => {
    const remote = platform();
    const failing = request(remote, 'auth-svc', {
      render: () => {
        throw new Error('no such chart');
      },
    });

    await expect(updateImage(failing)).rejects.toThrow('no such chart');
    expect(remote.git('rev-list', '--count', 'main')).toBe('1');
  });

  test('a render that changes anything else is not pushed', async () => {
    const remote = platform();
    const careless = request(remote, 'auth-svc', {
      render: (folder) => writeFileSync(join(folder, 'README.md'), 'changed\n'),
    });

    await expect(updateImage(careless)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[StepFailure: the render changed files that no image belongs to (README.md); commit those first]`,
    );
    expect(remote.git('rev-list', '--count', 'main')).toBe('1');
  });
});
