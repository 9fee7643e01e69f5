import type { Plan, PlannedComponent } from '../model/plan.ts';
import { componentApplication } from '../render/application.ts';
import { componentLayout, namespacesLayout } from '../render/layout.ts';
import { toYaml } from '../render/yaml.ts';

/** Everything that is rendered of one component, as one text to review: its Application, then its files by path. */
export function golden(plan: Plan, component: PlannedComponent): string {
  const files = [
    { path: `applications/${component.name}.yaml`, content: toYaml(componentApplication(plan.site, component)) },
    ...componentLayout(component).map(({ path, content }) => ({ path: `${component.name}/${path}`, content })),
    ...namespacesLayout(component),
  ];
  return files.map(({ path, content }) => `# ${path}\n${content.trimEnd()}\n`).join('---\n');
}
