import type { Static, TObject, TProperties } from '@sinclair/typebox';
import type { ComponentScope } from '../constructs/component-scope.ts';
import type { Capability, Outputs } from './capability.ts';
import type { HelmChart, HelmValues } from './chart.ts';
import type { IgnoredDifference } from './ignored-difference.ts';
import type { Image, ImageSource, PinnedImage } from './image.ts';
import type { SecretDeclaration, SecretHandle } from './secret.ts';
import type { Site } from './site.ts';

const brand = Symbol.for('@lumie-infra/component');

/** What an edge may point at. */
export type EdgeTarget = Component | Capability;

/** Named edges; the name is how the component refers to the outputs. */
export type Edges = Readonly<Record<string, EdgeTarget>>;

/** The outputs behind an edge. */
export type OutputsOf<Target> =
  Target extends Component<string, unknown, infer Out> ? Out : Target extends Capability<infer Out> ? Out : never;

/** The keys of a declared secret. */
type KeysOf<Declaration> = Declaration extends SecretDeclaration<infer Keys> ? Keys : never;

/** The facts that every function of a component receives. */
export interface BasicContext<Options, Deps extends Edges> {
  /** The component's name. */
  readonly name: string;
  /** The namespace of the component's objects. */
  readonly namespace: string;
  readonly site: Site;
  /** The component's options, every default filled in. */
  readonly options: Options;
  /** Outputs of what the component declares in `dependsOn` and `uses`. */
  readonly deps: { readonly [Name in keyof Deps]: OutputsOf<Deps[Name]> };
  /** The DNS name of a service of this component. */
  readonly host: (service: string) => string;
  /** The address of a service of this component, `http` unless said otherwise. */
  readonly url: (service: string, port: number, scheme?: string) => string;
}

/** The facts for everything that is rendered. */
export interface Context<
  Options,
  Deps extends Edges,
  Secrets extends Readonly<Record<string, SecretDeclaration>>,
  Images extends Readonly<Record<string, PinnedImage>>,
> extends BasicContext<Options, Deps> {
  readonly secrets: { readonly [Name in keyof Secrets]: SecretHandle<KeysOf<Secrets[Name]>> };
  /** The declared images, as this cluster pulls them. */
  readonly images: { readonly [Name in keyof Images]: Image };
}

/** A host name served through the ingress controller, with a certificate. */
export interface IngressDeclaration {
  /** The label before the site's domain; empty for the domain itself. */
  readonly subdomain: string;
  readonly service: string;
  /** Number or name of the service's port. */
  readonly port: number | string;
  /** @default '/' */
  readonly path?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  /** The path that the prober asks for, or `false` for a name that answers nobody without credentials. @default '/' */
  readonly probe?: string | false;
}

/** A port of the component's pods that any address may reach. */
export interface OpenPort {
  readonly port: number;
  /** @default 'TCP' */
  readonly protocol?: 'TCP' | 'UDP';
  /** Why no namespace can be named: nodes and the API server have none. */
  readonly reason: string;
}

/** What a component collects from all others, and so must reach them for. */
export type Collected = 'metrics' | 'consoles';

/** What makes pods, as `Kind/name`. */
export type WorkloadName = `${'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job'}/${string}`;

/** What a container asks of its node: the path of its `resources` in the chart's values, or amounts that nothing changes. */
export type ContainerDemand = string | { readonly cpu: string; readonly memory: string };

/** What the pods of a workload that a chart or an operator makes ask of the nodes. Paths are those of the chart's values. */
export interface WorkloadPods {
  /** Pods at once: a number, or the path of it. @default 1 */
  readonly replicas?: number | string;
  /** By name. */
  readonly containers: Readonly<Record<string, ContainerDemand>>;
  /** By name. @default - none */
  readonly initContainers?: Readonly<Record<string, ContainerDemand>>;
  /** The path of the map with `affinity`, `nodeSelector`, `tolerations` and `priorityClassName`; empty for the values as a whole. @default - none of them */
  readonly scheduling?: string;
  /** The path of the priority class, where it stands apart. */
  readonly priorityClass?: string;
  /** The path of the class of its disk. @default - it has none */
  readonly storageClass?: string;
  /** The value that decides whether there is such a workload. @default - there always is */
  readonly onlyIf?: { readonly path: string; readonly is: unknown };
}

/** A workload that a chart or an operator makes: what selects its pods, and what they ask for. */
export interface ProvidedWorkload {
  /** Labels of its pods that selectors may count on. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Named ports of its pods: port name → number. */
  readonly ports?: Readonly<Record<string, number>>;
  /** What its pods ask of the nodes. @default - not known, so that nobody can tell whether they fit */
  readonly pods?: WorkloadPods;
}

/** What a component brings into the cluster beyond the objects that it renders itself. */
export interface Provisions {
  /** The role that this component plays; its outputs are then the capability's, and may be more. */
  readonly capability?: Capability;
  /** Namespaces that its chart or release makes itself. */
  readonly namespaces?: readonly string[];
  /** API groups whose definitions the component installs. */
  readonly definitions?: readonly string[];
  /** Services that its chart or operator makes: service name → port name → number. */
  readonly services?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Labels of those services that monitors may count on: service name → labels. */
  readonly serviceLabels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Service accounts that its chart makes. */
  readonly serviceAccounts?: readonly string[];
  /** Secrets that its chart or operator makes. */
  readonly secrets?: readonly string[];
  /** Config maps that its chart makes. */
  readonly configMaps?: readonly string[];
  /** Workloads that its chart or operator makes, in any of its modes; empty when it makes none. */
  readonly workloads?: Readonly<Record<WorkloadName, ProvidedWorkload>>;
  /** Kinds of custom resources that its chart makes, as `group/Kind`, or `group/Kind/name` where anyone names one. */
  readonly customResources?: readonly string[];
}

/**
 * Why a component may skip what the bootstrap order cannot give it yet; reviewed like code.
 */
export interface BootstrapException {
  /** Why its images come from their publishers instead of the cluster's registry. */
  readonly upstreamImages: string;
}

/** Deviations from the one sync policy, each for the reason given. */
export interface SyncOverride {
  readonly reason: string;
  /** @default true */
  readonly prune?: boolean;
  /** @default true */
  readonly serverSideApply?: boolean;
}

/** A release that its project publishes as manifests at URLs only. */
export interface ReleaseFiles {
  /** Pinned addresses. */
  readonly urls: readonly string[];
  /** Images of the release that are pulled as one of the component's own: what the release says → name in `images`. */
  readonly images?: readonly {
    readonly source: Pick<ImageSource, 'registry' | 'repository'>;
    readonly image: string;
  }[];
  /** Strategic merge or JSON patches, as a kustomization takes them. */
  readonly patches?: readonly ReleasePatch[];
}

/** A change of what a release says. */
export interface ReleasePatch {
  /** The patch, or what makes it of the component's images as this cluster pulls them: they may stand in arguments. */
  readonly patch: string | ((images: Readonly<Record<string, Image>>) => string);
  readonly target?: Readonly<Record<string, string>>;
}

/** The namespace levels of Pod Security admission. */
export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

/** Everything that a component may declare; only `name` is required. */
export interface ComponentDefinition<
  Name extends string,
  Values extends object,
  Options extends TProperties,
  DependsOn extends Edges,
  Uses extends Edges,
  Secrets extends Readonly<Record<string, SecretDeclaration>>,
  Images extends Readonly<Record<string, PinnedImage>>,
  Out extends Outputs,
> {
  /** The name of the component, of its Application, and unless said otherwise of its namespace. */
  readonly name: Name;
  /**
   * The namespace of its objects: a name, another component whose namespace it shares, or `null` when all of its
   * objects are cluster-scoped.
   *
   * @default - the component's name
   */
  readonly namespace?: string | Component | null;
  /** The Pod Security level of its namespace. @default 'restricted' */
  readonly podSecurity?: PodSecurityLevel;
  /**
   * The folder of its layer for what it renders into each namespace that it makes besides its own: a folder of the
   * namespace's name in there. Its own Application does not apply that; an ApplicationSet does.
   *
   * @default - everything is in the component's folder
   */
  readonly namespacesFolder?: string;
  readonly chart?: HelmChart<Values>;
  readonly releases?: ReleaseFiles;
  /** By name; an image without a registry is one that only the cluster's own registry holds. */
  readonly images?: Images;
  readonly options?: TObject<Options>;
  /** What must be healthy first. */
  readonly dependsOn?: DependsOn;
  /** What only its address is needed of. */
  readonly uses?: Uses;
  readonly bootstrapException?: BootstrapException;
  readonly secrets?: (context: BasicContext<Static<TObject<Options>>, DependsOn & Uses>) => Secrets;
  readonly ingress?: IngressDeclaration;
  readonly provides?: Provisions;
  /** What its pods collect in every namespace. */
  readonly collects?: readonly Collected[];
  /** Ports that are open to more than the edges of the graph say, such as those of webhooks. */
  readonly openPorts?: readonly OpenPort[];
  readonly sync?: SyncOverride;
  readonly ignoreDifferences?: readonly IgnoredDifference[];
  readonly values?: (context: Context<Static<TObject<Options>>, DependsOn & Uses, Secrets, Images>) => Values;
  readonly manifests?: (
    scope: ComponentScope,
    context: Context<Static<TObject<Options>>, DependsOn & Uses, Secrets, Images>,
  ) => void;
  readonly outputs?: (context: Context<Static<TObject<Options>>, DependsOn & Uses, Secrets, Images>) => Out;
}

/**
 * A definition with its types erased.
 *
 * Kept typed, a component with options would not be assignable to a list of components, because functions are
 * contravariant in what they receive.
 */
export type ErasedDefinition = ComponentDefinition<
  string,
  object,
  TProperties,
  Edges,
  Edges,
  Readonly<Record<string, SecretDeclaration>>,
  Readonly<Record<string, ImageSource>>,
  Outputs
>;

/** One thing that Argo CD runs. Made by {@link defineComponent}; the type parameters never exist at run time. */
export interface Component<
  Name extends string = string,
  Options = unknown,
  Out extends Outputs = Outputs,
  Values extends object = object,
> {
  readonly [brand]: true;
  readonly name: Name;
  readonly definition: ErasedDefinition;
  /** Made where the component is defined, so that a message can name file and line; its stack is formatted only then. */
  readonly origin: Error;
  /** Never present: carries the types of options, outputs and chart values. */
  readonly types?: { readonly options: Options; readonly outputs: Out; readonly values: Values };
}

/**
 * Defines a component: a pure function of its options, the site, and the outputs of what it declares.
 *
 * Keep the order of keys shown here, so that the types of a context are known before the function that receives it.
 *
 * @example
 * const web = defineComponent({
 *   name: 'web',
 *   options: Type.Object({ replicas: Type.Integer({ default: 1, description: 'Pods behind the service.' }) }),
 *   manifests: (scope, { options, site }) => {
 *     new ConfigMap(scope, 'web', { data: { domain: site.domain, replicas: String(options.replicas) } });
 *   },
 *   outputs: ({ url }) => ({ url: url('web', 80) }),
 * });
 */
export function defineComponent<
  const Name extends string,
  Values extends object = HelmValues,
  Options extends TProperties = Record<never, never>,
  DependsOn extends Edges = Record<never, never>,
  Uses extends Edges = Record<never, never>,
  Secrets extends Readonly<Record<string, SecretDeclaration>> = Record<never, never>,
  Images extends Readonly<Record<string, PinnedImage>> = Record<never, never>,
  Out extends Outputs = Record<never, never>,
>(
  definition: ComponentDefinition<Name, Values, Options, DependsOn, Uses, Secrets, Images, Out>,
): Component<Name, Static<TObject<Options>>, Out, Values> {
  return {
    [brand]: true,
    name: definition.name,
    definition: definition as unknown as ErasedDefinition,
    origin: new Error(definition.name),
  };
}

/** Whether a value is a component, of this copy of the package or another. */
export function isComponent(value: unknown): value is Component {
  return typeof value === 'object' && value !== null && brand in value;
}
