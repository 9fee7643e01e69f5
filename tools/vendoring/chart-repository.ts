import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { sha256Of } from './archive-cache.ts';

/** A chart repository for tests, in a folder and on a loopback port. */
export class ChartRepository {
  /** Paths asked for, in order. */
  readonly requests: string[] = [];
  readonly #folder: string;
  readonly #helm: string;
  readonly #server: Server;

  constructor(folder: string, helm: string) {
    this.#folder = folder;
    this.#helm = helm;
    mkdirSync(folder, { recursive: true });
    this.#server = createServer((request, response) => {
      const path = request.url!;
      this.requests.push(path);
      try {
        response.end(readFileSync(join(folder, path)));
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Packages a chart of one ConfigMap, in place of any of this name and version, and returns its SHA-256. */
  add(name: string, version: string, value = 'one', file = `${name}-${version}.tgz`): string {
    const work = mkdtempSync(join(this.#folder, '.chart-'));
    const chart = join(work, name);
    mkdirSync(join(chart, 'templates'), { recursive: true });
    writeFileSync(join(chart, 'Chart.yaml'), `apiVersion: v2\nname: ${name}\nversion: ${version}\n`);
    writeFileSync(join(chart, 'values.yaml'), `value: ${value}\n`);
    const template = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: upstream-${name} }\ndata: { value: {{ .Values.value }} }\n`;
    writeFileSync(join(chart, 'templates/configmap.yaml'), template);
    execFileSync(this.#helm, ['package', chart, '--destination', work]);
    const archive = readdirSync(work).find((entry) => entry.endsWith('.tgz'))!;
    mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
    renameSync(join(work, archive), join(this.#folder, file));
    rmSync(work, { recursive: true });
    return sha256Of(join(this.#folder, file));
  }

  /** Puts the file of one chart in the place of another's. */
  replace(file: string, by: string): void {
    cpSync(join(this.#folder, by), join(this.#folder, file));
  }

  /** Writes a file of any content. */
  write(file: string, content: string): void {
    writeFileSync(join(this.#folder, file), content);
  }

  /** Writes the index that Helm makes of the archives. */
  index(): void {
    execFileSync(this.#helm, ['repo', 'index', this.#folder]);
  }
}
