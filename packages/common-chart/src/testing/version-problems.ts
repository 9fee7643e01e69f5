import { upstreamRegistries } from '../capabilities/upstream-registry.ts';
import type { UpstreamVersionsFile } from '../model/upstream-versions.ts';

/** What of a layer's versions nobody uses, is written elsewhere, floats, or cannot come through the registry. */
export function versionProblems(file: UpstreamVersionsFile, sources: ReadonlyMap<string, string>): string[] {
  const text = [...sources.values()].join('\n');
  const problems: string[] = [];
  for (const [kind, entries] of Object.entries({ chart: file.charts, image: file.images, release: file.releases })) {
    for (const [name, entry] of Object.entries(entries ?? {})) {
      if (!text.includes(`versions.${kind}('${name}')`)) {
        problems.push(`upstream-versions.json holds ${kind} '${name}', which no component asks for; remove it`);
      }
      const version = String(
        (entry as { tag?: string; version?: string }).tag ?? (entry as { version?: string }).version ?? '',
      );
      if (version === '' || /latest|^main$|^master$|[*^~>]/.test(version)) {
        problems.push(`${kind} '${name}' has the version '${version}', which floats; pin it`);
      }
      for (const [path, source] of sources) {
        if (version.length > 2 && source.includes(version)) {
          problems.push(`${path} spells the version ${version} of ${kind} '${name}'; refer to the entry by name`);
        }
      }
    }
  }
  for (const [name, { registry, repository }] of Object.entries(file.images ?? {})) {
    const prefix = repository.split('/')[0]!;
    if (!upstreamRegistries.some(({ host, prefixes }) => host === registry && prefixes.includes(prefix))) {
      problems.push(
        `image '${name}' is ${registry}/${repository}, which the registry does not mirror; add its prefix to upstreamRegistries`,
      );
    }
  }
  return problems.sort();
}
