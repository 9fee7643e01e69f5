import { type ResourcesProps, resourceRequirements } from '@lumie-infra/common-chart';

/** The resources of a container whose chart limits CPU unless told otherwise. */
export function unthrottled(props: ResourcesProps) {
  const { requests, limits } = resourceRequirements(props);
  // Only null takes a default of a chart away.
  return { requests, limits: { cpu: null, ...limits } };
}
