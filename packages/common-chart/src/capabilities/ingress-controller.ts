import { defineCapability } from '../model/capability.ts';

/** What serves Ingress objects. */
export const ingressController = defineCapability('ingress-controller', () => ({
  className: 'kong',
  /** The namespace that its traffic comes from. */
  namespace: 'kong',
}));
