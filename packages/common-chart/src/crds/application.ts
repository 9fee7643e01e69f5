import { applicationSpec } from './parts/application-spec.ts';
import { customResource } from './parts/custom-resource.ts';

/** A folder or chart that Argo CD keeps in a cluster. */
export const applicationSchema = customResource('argoproj.io/v1alpha1', 'Application', applicationSpec);
