/** Every message of the generator of chart value types, one function a message. */

export const badChart = (chart: string): string =>
  `'${chart}' is not a chart with its version; write it as <name>@<version>`;

export const missingOut = (chart: string): string => `chart ${chart} has no place to go; add --out <file>`;

export const strangeFile = (path: string): string =>
  `${path} does not name its chart in the second line; write it again with --chart and --out`;

export const staleFile = (path: string, chart: string): string =>
  `${path} is not what chart ${chart} gives now; run node tools/generate-chart-types.ts`;

export const nothingToDo = 'chart types skipped: no upstream folder; set UPSTREAM_DIR';
