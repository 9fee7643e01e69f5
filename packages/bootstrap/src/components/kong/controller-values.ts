import { type Image, resourceRequirements } from '@lumie-infra/common-chart';
import type { KongValues } from '../../charts/ingress.gen.ts';

/** What differs between two controllers. */
export interface ControllerValuesProps {
  readonly image: Image;
  readonly className: string;
  /** The Secret with the certificate by which the gateway knows the controller. */
  readonly adminClient: string;
}

/** What turns Ingress objects into configuration of the gateway. */
export function controllerValues({ image, className, adminClient }: ControllerValuesProps): KongValues {
  return {
    priorityClassName: 'system-cluster-critical',
    ingressController: {
      image: { repository: image.name, tag: image.tag },
      resources: resourceRequirements({ cpu: '25m', memory: '192Mi' }),
      ingressClass: className,
      // The chart makes it only where it does not find one, so two renders may differ.
      createIngressClass: false,
      adminApi: { tls: { client: { enabled: true, certProvided: true, secretName: adminClient } } },
      // The chart would make a new certificate at each render, and cannot take one that exists in the cluster only.
      admissionWebhook: { enabled: false },
    },
  };
}
