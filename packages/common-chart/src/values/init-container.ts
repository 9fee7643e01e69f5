import type { Static } from '@sinclair/typebox';
import { flag, group, listOf, openList, openMap, text } from './field.ts';
import { filled } from './plain-value.ts';

const initContainerSchema = group('A container that runs to its end before the app starts.', {
  name: text('Name of the container.'),
  useMainImage: flag('Runs the image of the app; `image` is then not used.'),
  image: text('Whole image reference.'),
  imagePullPolicy: text('When the node pulls the image.'),
  command: openList('Entry point.'),
  args: openList('Arguments.'),
  workingDir: text('Working directory.'),
  env: openList('Variables.'),
  envFrom: openList('Sources of variables.'),
  ports: openList('Ports, of a sidecar.'),
  volumeMounts: openList('Mounts.'),
  volumeDevices: openList('Block devices.'),
  resources: openMap('Requests and limits.'),
  resizePolicy: openList('What a resize restarts.'),
  securityContext: openMap('Privileges.'),
  restartPolicy: text('`Always` makes it a sidecar.'),
  lifecycle: openMap('Hooks, of a sidecar.'),
  livenessProbe: openMap('Probe, of a sidecar.'),
  readinessProbe: openMap('Probe, of a sidecar.'),
  startupProbe: openMap('Probe, of a sidecar.'),
  terminationMessagePath: text('File of the last message.'),
  terminationMessagePolicy: text('Where the last message comes from.'),
  stdin: flag('Keeps the standard input open.'),
  stdinOnce: flag('Closes the standard input after the first use.'),
  tty: flag('Gives it a terminal.'),
});

/** The containers that run before the app. */
export const initContainersSchema = listOf('Containers that run before the app.', initContainerSchema);

/** An init container as values give it. */
export type InitContainerValues = Static<typeof initContainerSchema>;

/** The init containers of a pod whose main container runs `mainImage`. */
export function initContainers(
  values: readonly InitContainerValues[] | undefined,
  mainImage: string,
): unknown[] | undefined {
  const containers = values?.map(({ useMainImage, image, ...fields }) => ({
    ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, filled(value)])),
    image: useMainImage === true ? mainImage : filled(image),
  }));
  return filled(containers);
}
