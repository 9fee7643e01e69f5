/** One plugin of a server: its name, what stands after the name, and the lines of its block. */
export interface CorefilePlugin {
  readonly plugin: string;
  readonly args?: readonly string[];
  readonly block?: readonly (readonly string[])[];
}

/** One server: the zones that it answers for and its plugins. */
export interface CorefileServer {
  readonly zones: readonly string[];
  readonly plugins: readonly CorefilePlugin[];
}

/**
 * The text of a Corefile.
 *
 * @example renderCorefile([{ zones: ['.:53'], plugins: [{ plugin: 'forward', args: ['.', '/etc/resolv.conf'] }] }])
 */
export function renderCorefile(servers: readonly CorefileServer[]): string {
  return servers.map(({ zones, plugins }) => `${zones.join(' ')} {\n${plugins.map(pluginText).join('')}}\n`).join('\n');
}

function pluginText({ plugin, args = [], block = [] }: CorefilePlugin): string {
  const head = [plugin, ...args].join(' ');
  if (block.length === 0) return `    ${head}\n`;
  return `    ${head} {\n${block.map((words) => `        ${words.join(' ')}\n`).join('')}    }\n`;
}
