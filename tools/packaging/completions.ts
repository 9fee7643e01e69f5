import { dirname } from 'node:path';
import ts from 'typescript';

/** What an editor offers at places in a file, sorted; a place is in front of a marker that the file holds once. */
export function completions(file: string, markers: readonly string[]): string[][] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    types: [],
  };
  const service = ts.createLanguageService({
    readFile: (path) => ts.sys.readFile(path),
    fileExists: (path) => ts.sys.fileExists(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  });
  const text = ts.sys.readFile(file)!;
  return markers.map((marker) => {
    const offered = service.getCompletionsAtPosition(file, text.indexOf(marker), undefined);
    return (offered?.entries ?? []).map(({ name }) => name.replaceAll(/["']/g, '')).sort();
  });
}
