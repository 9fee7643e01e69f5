import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const hook = '{ "helm.sh/hook": "pre-install,pre-upgrade", "helm.sh/hook-delete-policy": before-hook-creation }';

/** The shape of Argo CD's chart, as far as bringing it up goes: definitions, a hook that makes a Secret, workloads. */
const files: Readonly<Record<string, string>> = {
  'Chart.yaml': 'apiVersion: v2\nname: argo-cd\nversion: 9.5.11\n',
  'values.yaml': 'configs: { cm: {} }\n',
  'templates/definitions.yaml': `
{{- range $kind, $plural := dict "Application" "applications" "AppProject" "appprojects" }}
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: {{ $plural }}.argoproj.io }
spec:
  group: argoproj.io
  scope: Namespaced
  names: { kind: {{ $kind }}, plural: {{ $plural }} }
  versions: [{ name: v1alpha1, served: true, storage: true }]
{{- end }}
`,
  'templates/redis-secret-init.yaml': `
apiVersion: v1
kind: ServiceAccount
metadata: { name: argocd-redis-secret-init, namespace: {{ .Release.Namespace }}, annotations: ${hook} }
---
apiVersion: batch/v1
kind: Job
metadata: { name: argocd-redis-secret-init, namespace: {{ .Release.Namespace }}, annotations: ${hook} }
spec: { template: { spec: { serviceAccountName: argocd-redis-secret-init, restartPolicy: OnFailure } } }
`,
  'templates/workloads.yaml': `
{{- range tuple "redis" "repo-server" "server" }}
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: argocd-{{ . }}, namespace: {{ $.Release.Namespace }} }
spec: { replicas: 1 }
{{- end }}
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: argocd-application-controller, namespace: {{ .Release.Namespace }} }
spec: { replicas: 1 }
`,
  'templates/settings.yaml': `
apiVersion: v1
kind: ConfigMap
metadata: { name: argocd-cm }
data:
  {{- toYaml .Values.configs.cm | nindent 2 }}
  kubernetes: {{ .Capabilities.KubeVersion.Version | quote }}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: argocd-server }
rules: [{ apiGroups: ["*"], resources: ["*"], verbs: [get] }]
{{- if .Capabilities.APIVersions.Has "monitoring.coreos.com/v1" }}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: argocd-server, namespace: {{ .Release.Namespace }} }
{{- end }}
{{- if not (.Capabilities.APIVersions.Has "apps/v1/Deployment") }}
{{- fail "nothing runs a Deployment" }}
{{- end }}
`,
  'templates/tests.yaml': `
apiVersion: v1
kind: Pod
metadata: { name: argocd-test, annotations: { "helm.sh/hook": test } }
`,
};

/** Packages the chart and puts its archive into a folder. */
export function packStandInChart(helm: string, destination: string): void {
  const work = mkdtempSync(join(tmpdir(), 'stand-in-'));
  try {
    writeStandInChart(join(work, 'argo-cd'));
    mkdirSync(destination, { recursive: true });
    execFileSync(helm, ['package', join(work, 'argo-cd'), '--destination', destination], { stdio: 'pipe' });
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Writes the chart as a folder. */
export function writeStandInChart(folder: string): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
