import { WebService, defineComponent } from '@lumie-infra/common-chart';
import { ownImage } from '../own-images.ts';

const name = 'joossam';
const user = 1001;

/** Grades scanned answer sheets for anyone with a browser; the forerunner of `grading-svc`. */
export const joossam = defineComponent({
  name,
  images: { app: ownImage(name) },
  ingress: { subdomain: name, service: name, port: 'http' },
  manifests: (scope, { images }) => {
    new WebService(scope, name, {
      image: images.app.reference,
      ports: { http: 8000 },
      resources: { cpu: '100m', memory: '1Gi' },
      // While it reads a sheet it answers slowly.
      liveness: { http: '/', periodSeconds: 30, timeoutSeconds: 30 },
      readiness: { http: '/', timeoutSeconds: 10 },
      startup: { http: '/', periodSeconds: 5, timeoutSeconds: 10, failureThreshold: 60 },
      volumeMounts: { '/tmp': 'tmp' },
      pod: {
        securityContext: { runAsUser: user, runAsGroup: user, fsGroup: user },
        volumes: { tmp: { emptyDir: { sizeLimit: '1Gi' } } },
      },
    });
  },
  outputs: ({ url }) => ({ url: url(name, 80) }),
});
