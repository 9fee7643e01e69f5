import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);

interface Project {
  readonly name: string;
  readonly main: string;
  readonly runtime: {
    readonly name: string;
    readonly options: { readonly typescript: boolean; readonly nodeargs: string };
  };
}

const project = parse(readFileSync(new URL('Pulumi.yaml', root), 'utf8')) as Project;

test('Node runs what Pulumi runs, with the arguments that Pulumi gives it', () => {
  const { main, runtime } = project;
  const load = `const stack = await import(${JSON.stringify(new URL(main, root).href)});
    console.log(\`\${typeof stack.default} \${Object.keys(stack).length}\`)`;
  const printed = execFileSync(process.execPath, [runtime.options.nodeargs, '--input-type=module', '--eval', load], {
    encoding: 'utf8',
  });

  // Pulumi takes a module with a default export for a program only if it exports nothing else.
  expect(printed.trim()).toBe('function 1');
  expect(runtime).toMatchObject({ name: 'nodejs', options: { typescript: false } });
});

test('the project is the one that operations and configurations name', () => {
  expect(project.name).toBe('lumie-infra');
});
