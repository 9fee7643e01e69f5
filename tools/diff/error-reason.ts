/** What a failed script says, without the place in the code that Node shows before it and the calls that it shows behind. */
export function errorReason(output: string): string {
  const lines = output.trim().split('\n');
  const start = Math.max(
    0,
    lines.findIndex((line) => /^(\w*Error|Problems)\b.*:/.test(line)),
  );
  const end = lines.findIndex((line, index) => index > start && /^ {4}at /.test(line));
  return lines.slice(start, end < 0 ? undefined : end).join('\n');
}
