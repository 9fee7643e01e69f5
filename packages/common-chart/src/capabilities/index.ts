export { certificates } from './certificates.ts';
export { imageRegistry } from './image-registry.ts';
export { ingressController } from './ingress-controller.ts';
export { prober } from './prober.ts';
export { secretStore } from './secret-store.ts';
export { type UpstreamRegistry, upstreamRegistries } from './upstream-registry.ts';
