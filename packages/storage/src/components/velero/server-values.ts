import { type Image, containerSecurity, resourceRequirements } from '@lumie-infra/common-chart';
import type { VeleroValues } from '../../charts/velero.gen.ts';

/** What the server of Velero is made of. */
export interface ServerValuesProps {
  /** The plugin that speaks to object storage. */
  readonly pluginImage: Image;
  readonly priorityClassName: string;
  /** The Secret with the credentials of the bucket's user, as a file of AWS. */
  readonly credentials: string;
  readonly location: { readonly name: string; readonly bucket: string; readonly region: string; readonly url: string };
}

/** The server, which takes backups of objects and tells the agents which volumes to read. */
export function serverValues(props: ServerValuesProps): VeleroValues {
  const { location, pluginImage } = props;
  return {
    initContainers: [
      {
        name: 'velero-plugin-for-aws',
        image: pluginImage.reference,
        resources: resourceRequirements({ cpu: '10m', memory: '64Mi' }),
        securityContext: containerSecurity(),
        volumeMounts: [{ name: 'plugins', mountPath: '/target' }],
      },
    ],
    priorityClassName: props.priorityClassName,
    resources: resourceRequirements({ cpu: '20m', memory: '256Mi' }),
    podSecurityContext: {
      runAsNonRoot: true,
      runAsUser: 65532,
      runAsGroup: 65532,
      fsGroup: 65532,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containerSecurityContext: containerSecurity(),
    extraVolumes: [{ name: 'temporary', emptyDir: {} }],
    extraVolumeMounts: [{ name: 'temporary', mountPath: '/tmp' }],
    credentials: { existingSecret: props.credentials },
    configuration: {
      backupStorageLocation: [
        {
          name: location.name,
          provider: 'aws',
          bucket: location.bucket,
          default: true,
          config: { region: location.region, s3ForcePathStyle: 'true', s3Url: location.url },
        },
      ],
      // A pod says which of its volumes are worth it.
      defaultVolumesToFsBackup: false,
      // The home of the image's user cannot be written to.
      extraEnvVars: [{ name: 'HOME', value: '/scratch' }],
      repositoryMaintenanceJob: {
        repositoryConfigData: {
          global: {
            keepLatestMaintenanceJobs: 1,
            podResources: { cpuRequest: '10m', memoryRequest: '256Mi', memoryLimit: '256Mi' },
          },
        },
      },
    },
    // No volume of this platform can be photographed.
    snapshotsEnabled: false,
  };
}
