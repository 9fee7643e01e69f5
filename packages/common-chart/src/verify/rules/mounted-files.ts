import { nearest } from '../../model/nearest.ts';
import { fileIsMissing } from '../errors.ts';
import { type Mount, filesNamed, mountsOf } from '../mounts.ts';
import type { Rule, RuleProblem } from '../rule.ts';

/** Every file that a container is told to read from a mounted Secret or ConfigMap is one of its keys. */
export const mountedFiles: Rule = {
  name: 'mounted-files',
  summary: 'Every file that a container is told to read from a mounted Secret or ConfigMap is one of its keys.',
  explanation: `A Secret or a ConfigMap that is mounted whole hides which keys are read: only the program notices that a file is not there, often long after it started.

Looked at are \`subPath\`, and paths below a mount in commands, arguments, variables, in config maps that the same container mounts, and in chart values. Mend it by taking the name of the file from the keys.`,
  check: (model) => {
    const mounts = mountsOf(model);
    const together = Map.groupBy(mounts, holderOf);
    const uses = mounts.flatMap((mount) => usesOf(mount, together.get(holderOf(mount))!));
    return {
      checked: uses.length,
      problems: uses.flatMap(({ mount, field, file }): RuleProblem[] => {
        const { files = [], component, object, kind, name } = mount;
        return files.includes(file)
          ? []
          : [
              {
                component: component.name,
                object,
                field,
                message: fileIsMissing(file, kind, name, nearest(file, files), files),
              },
            ];
      }),
    };
  },
};

interface Use {
  readonly mount: Mount;
  readonly field: string;
  readonly file: string;
}

const holderOf = ({ component, object }: Mount): string => `${component.name} ${object}`;

function usesOf(mount: Mount, beside: readonly Mount[]): Use[] {
  const { files, path, subPath, field, texts } = mount;
  if (files === undefined) return [];
  if (subPath !== undefined) return [{ mount, field: `${field}.subPath`, file: subPath.split('/')[0]! }];
  // A mount inside this one hides what the folder has of that name.
  const inside = beside
    .filter((other) => other.path.startsWith(`${path}/`))
    .map((other) => other.path.slice(path.length + 1).split('/')[0]);
  return texts.flatMap(([where, text]) =>
    filesNamed(text, path)
      .filter((file) => !inside.includes(file))
      .map((file) => ({ mount, field: where, file })),
  );
}
