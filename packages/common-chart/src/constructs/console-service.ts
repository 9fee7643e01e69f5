import type { Construct } from 'constructs';
import { collectorLabel } from '../model/network.ts';
import { toYaml } from '../render/yaml.ts';
import { defined } from './defined.ts';
import { type Labels, selectorLabels } from './label.ts';
import type { ObjectMetadata } from './kubernetes-object.ts';
import { NetworkPolicy } from './network-policy.ts';
import { Service } from './service.ts';

/** The label of a Service that leads to a web console. */
export const consoleLabel = 'lumie-infra.com/console';

/** What a web console is told differently from what a browser says. */
export interface ConsoleRewrite {
  /** Headers of every request, by name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Hosts in redirects of the console that stand for its public one. */
  readonly redirect?: readonly string[] | undefined;
}

/** A web console for people who operate the platform. */
export interface ConsoleServiceProps extends Pick<ObjectMetadata, 'namespace' | 'labels'> {
  /** Labels of the pods that serve it. @default - `app.kubernetes.io/name: <name of the console>` */
  readonly selector?: Labels | undefined;
  /** The port of the pods, by name or number. @default 'http' */
  readonly port?: string | number | undefined;
  /** `https` takes whatever certificate the pods have. @default 'http' */
  readonly protocol?: 'http' | 'https' | undefined;
  /** One sentence for people. @default - none */
  readonly description?: string | undefined;
  /** Where its first page is, without the leading slash. @default - the root */
  readonly path?: string | undefined;
  /** @default - requests go through as they are */
  readonly rewrite?: ConsoleRewrite | undefined;
}

function rewriteText({ headers = {}, redirect }: ConsoleRewrite): string {
  const entries = Object.entries(headers).map(([name, value]) => ({ name, value }));
  return toYaml(defined({ headers: entries.length === 0 ? undefined : entries, redirect }));
}

/**
 * A web console that whoever gives people access to consoles discovers by its label: a Service, and a NetworkPolicy that
 * lets the collector of consoles in.
 *
 * The console is served as `<name>.<domain>` by the access gateway, so no Ingress may have that host. Both objects are named
 * `console-<name>`, which no chart uses.
 *
 * @example
 * new ConsoleService(scope, 'prometheus', { port: 'http-web', description: 'Metrics and alerts.' });
 */
export class ConsoleService {
  readonly service: Service;
  readonly networkPolicy: NetworkPolicy;

  constructor(scope: Construct, name: string, props: ConsoleServiceProps = {}) {
    const { namespace, selector = selectorLabels(name), port = 'http', protocol = 'http', description, path } = props;
    const objectName = `console-${name}`;
    this.service = new Service(scope, objectName, {
      namespace,
      labels: { ...props.labels, [consoleLabel]: 'true' },
      annotations: defined({
        'teleport.dev/name': name,
        'teleport.dev/protocol': protocol,
        'teleport.dev/description': description,
        'teleport.dev/path': path,
        'teleport.dev/insecure-skip-verify': protocol === 'https' ? 'true' : undefined,
        'teleport.dev/app-rewrite': props.rewrite && rewriteText(props.rewrite),
      }) as Readonly<Record<string, string>>,
      selector,
      ports: { [protocol]: { port: protocol === 'https' ? 443 : 80, targetPort: port, appProtocol: protocol } },
    });
    this.networkPolicy = new NetworkPolicy(scope, objectName, {
      namespace,
      labels: props.labels,
      pods: selector,
      ingress: [{ peers: [{ namespace: { [collectorLabel('consoles')]: 'true' } }], ports: [port] }],
    });
  }
}
