import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const source = new URL('../src/', import.meta.url).href;

/** The packages outside the workspace that importing a module loads, in a process of its own. */
function packagesOf(module: string): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = new Set();
    registerHooks({
      resolve(specifier, context, next) {
        const found = next(specifier, context);
        const name = /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(found.url)?.[1];
        if (name !== undefined) loaded.add(name);
        return found;
      },
    });
    await import(${JSON.stringify(source + module)});
    console.log(JSON.stringify([...loaded].sort()));
  `;
  const printed = execFileSync(
    process.execPath,
    ['--conditions=@lumie-infra/source', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  return JSON.parse(printed) as string[];
}

const heavy = /^(@pulumi\/|@kubernetes\/|@grpc\/|@opentelemetry\/|@peculiar\/|hash-wasm$)/;

test.each(['index.ts', 'layer.ts', 'site-of.ts', 'settings/index.ts', 'operate/index.ts'])(
  'importing %s loads nothing of Pulumi, nor a client of Kubernetes',
  (module) => {
    expect(packagesOf(module).filter((name) => heavy.test(name))).toEqual([]);
  },
);

test('the program does load them, or this would find nothing anywhere', () => {
  expect(packagesOf('program.ts')).toEqual(
    expect.arrayContaining(['@pulumi/pulumi', '@pulumi/oci', '@pulumi/command']),
  );
});
