/** Lines of text that differ, as a unified diff shows them: each begins with a space, `-` or `+`. */
export type DiffLines = readonly string[];

/** Lines that are the same and still shown around a difference. */
const context = 2;

/** Cells of the table beyond which two blocks are shown one after the other instead of being lined up. */
const largestTable = 4_000_000;

/** What differs between two texts, a line each, with `…` where equal lines are left out. */
export function lineDiff(before: string, after: string): DiffLines {
  return aroundChanges(edits(linesOf(before), linesOf(after)));
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function edits(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [
    ...before.slice(0, start).map(kept),
    ...alignedEdits(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(kept),
  ];
}

function alignedEdits(before: readonly string[], after: readonly string[]): string[] {
  if (before.length * after.length > largestTable) return [...before.map(removed), ...after.map(added)];
  const width = after.length + 1;
  // How many lines the rests from here on have in common.
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] =
        before[i] === after[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      lines.push(kept(before[i]!));
      i++;
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) lines.push(removed(before[i++]!));
    else lines.push(added(after[j++]!));
  }
  return [...lines, ...before.slice(i).map(removed), ...after.slice(j).map(added)];
}

function aroundChanges(lines: readonly string[]): string[] {
  const shown = new Set(
    lines.flatMap((line, index) =>
      line.startsWith(' ') ? [] : Array.from({ length: 2 * context + 1 }, (_, near) => index - context + near),
    ),
  );
  return lines.flatMap((line, index) => {
    if (shown.has(index)) return [line];
    return shown.has(index + 1) ? ['…'] : [];
  });
}

const kept = (line: string): string => ` ${line}`;
const removed = (line: string): string => `-${line}`;
const added = (line: string): string => `+${line}`;
