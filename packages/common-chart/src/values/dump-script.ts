/** What the two containers of a dump agree on. */
export interface DumpPlan {
  /** The first part of every file's name. */
  readonly name: string;
  readonly bucket: string;
  /** How many files stay in the bucket; 0: all. */
  readonly retention: number;
}

/** Where both containers find their files. */
export const dumpFolder = '/backup';

const latestPath = `${dumpFolder}/latest_dump_path`;

function quoted(value: string): string {
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * Dumps the database of the PG variables to a file that only gets its name when it is whole.
 *
 * pg_dump compresses by itself: a pipe into gzip would hide its failure, and `sh` of this image knows no pipefail.
 */
export function dumpScript(plan: DumpPlan): string {
  return `set -eu
file=${dumpFolder}/${quoted(plan.name)}-$(date -u +%Y%m%d-%H%M%S).sql.gz
pg_dump --format=plain --compress=6 --no-password --file="$file.part"
gzip -t "$file.part"
mv "$file.part" "$file"
printf '%s\\n' "$file" > ${latestPath}
`;
}

/** Uploads the file of {@link dumpScript} and then removes the oldest files of the same app beyond the retention. */
export function uploadScript(plan: DumpPlan): string {
  const upload = `set -eu
export HOME=${dumpFolder}
read -r file < ${latestPath}
test -s "$file"
target=dump/${quoted(plan.bucket)}/backup
mc alias set dump "$MINIO_ENDPOINT" "$MINIO_ACCESS_KEY" "$MINIO_SECRET_KEY" > /dev/null
mc cp "$file" "$target/"
`;
  if (plan.retention === 0) return upload;
  return `${upload}mc find "$target" --name ${quoted(`${plan.name}-????????-??????.sql.gz`)} > ${dumpFolder}/stored
sort -r ${dumpFolder}/stored > ${dumpFolder}/newest-first
kept=0
while read -r stored; do
  kept=$((kept + 1))
  if [ "$kept" -gt ${plan.retention} ]; then mc rm "$stored" < /dev/null; fi
done < ${dumpFolder}/newest-first
`;
}
