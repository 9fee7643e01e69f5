import { expect, test } from 'vitest';
import { objectOf, planApplications } from '../../../test/plan-applications.ts';

interface Values {
  readonly configs: {
    readonly cm: Readonly<Record<string, string>>;
    readonly rbac: Readonly<Record<string, string>>;
    readonly secret: { readonly githubSecret: string };
  };
  readonly server: { readonly replicas: number; readonly pdb: object };
  readonly repoServer: { readonly replicas: number; readonly pdb: object };
}

function argocdWith(options: object = {}) {
  const argocd = planApplications({ argocd: options }).get('argocd')!;
  return { argocd, values: argocd.values as unknown as Values };
}

test('nobody is let in without a group', () => {
  const { cm, rbac } = argocdWith().values.configs;

  expect(cm).toMatchObject({ 'users.anonymous.enabled': 'false', 'admin.enabled': 'false' });
  expect(rbac).toMatchObject({
    'policy.default': '',
    'policy.csv': 'g, platform-admins, role:admin\ng, platform-viewers, role:readonly\n',
    scopes: '[groups]',
  });
});

test('every secret that its settings refer to is one that Argo CD may read', () => {
  const { argocd, values } = argocdWith();
  const settings = [values.configs.cm['oidc.config'], values.configs.secret.githubSecret].join('\n');
  const references = [...settings.matchAll(/\$([a-z-]+):(\w+)/g)].map(([, name, key]) => ({ name, key }));

  expect(references).toEqual([
    { name: 'argocd-oidc', key: 'clientSecret' },
    { name: 'argocd-webhook', key: 'secret' },
  ]);
  for (const { name, key } of references) {
    expect(objectOf(argocd, 'VaultStaticSecret', name!)).toMatchObject({
      spec: {
        destination: {
          labels: { 'app.kubernetes.io/part-of': 'argocd' },
          transformation: { templates: { [key!]: {} } },
        },
      },
    });
  }
});

test('waves between Applications wait for health', () => {
  expect(argocdWith().values.configs.cm['resource.customizations.health.argoproj.io_Application']).toContain('health');
});

test('runs of pipelines are not watched', () => {
  expect(argocdWith().values.configs.cm['resource.exclusions']).toContain(
    '- apiGroups:\n    - tekton.dev\n  kinds:\n    - CustomRun\n    - PipelineRun\n    - TaskRun\n',
  );
});

test('budgets come with a second pod', () => {
  const { server, repoServer } = argocdWith({ replicas: 2 }).values;

  expect(argocdWith().values.server).toMatchObject({ replicas: 1, pdb: { enabled: false } });
  expect([server, repoServer]).toMatchObject([
    { replicas: 2, pdb: { enabled: true, maxUnavailable: 1 } },
    { replicas: 2, pdb: { enabled: true, maxUnavailable: 1 } },
  ]);
});

test('a private repository is read before the secret store runs', () => {
  const { argocd } = argocdWith({ privateRepository: true });

  expect(argocd.secrets.find(({ name }) => name === 'argocd-repository')).toMatchObject({
    seeded: true,
    labels: { 'argocd.argoproj.io/secret-type': 'repository' },
  });
});
