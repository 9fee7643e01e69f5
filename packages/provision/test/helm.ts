const tools = new URL('../../../tools/unpack-kubectl-layer.ts', import.meta.url).href;
const { helmPath } = (await import(tools)) as { helmPath: () => string | undefined };

/** The `helm` program: what npm brings on Linux on x86-64, elsewhere the one on PATH. */
export const helm = helmPath() ?? 'helm';
