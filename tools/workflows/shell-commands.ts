/** The commands of a script, one a line, with continued lines put together. */
export function commandsIn(script: string): string[] {
  return script
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The scripts of `package.json` that a script runs. */
export function npmScriptsIn(script: string): string[] {
  return commandsIn(script).flatMap((line) => {
    const name = /\bnpm run (?:--\S+ )*([\w:-]+)/.exec(line)?.[1];
    return name !== undefined ? [name] : /\bnpm test\b/.test(line) ? ['test'] : [];
  });
}

/** The commands of a script that run targets with Nx. */
export function nxCommandsIn(script: string): string[] {
  return commandsIn(script).filter((line) => /\bnx (affected|run-many|run)\b/.test(line));
}

/** The targets that a command runs with Nx. */
export function nxTargetsIn(command: string): string[] {
  return (/ (?:--targets?=|-t )(\S+)/.exec(command)?.[1] ?? /\bnx run [\w-]+:([\w-]+)/.exec(command)?.[1] ?? '')
    .split(',')
    .filter((target) => target !== '');
}
