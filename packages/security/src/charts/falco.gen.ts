// Written by tools/generate-chart-types.ts; do not edit.
// Chart falco 9.1.0

/** The values of chart falco. */
export interface FalcoValues {
  readonly affinity?: object | null;
  readonly certs?: {
    readonly ca?: {
      readonly crt?: string | null;
    } | null;
    readonly client?: {
      readonly crt?: string | null;
      readonly key?: string | null;
    } | null;
    readonly existingClientSecret?: string | null;
    readonly existingSecret?: string | null;
    readonly server?: {
      readonly crt?: string | null;
      readonly key?: string | null;
    } | null;
  } | null;
  readonly collectors?: {
    readonly containerEngine?: {
      readonly enabled?: boolean | null;
      readonly engines?: {
        readonly bpm?: {
          readonly enabled?: boolean | null;
        } | null;
        readonly containerd?: {
          readonly enabled?: boolean | null;
          readonly sockets?: readonly string[] | null;
        } | null;
        readonly cri?: {
          readonly enabled?: boolean | null;
          readonly sockets?: readonly string[] | null;
        } | null;
        readonly docker?: {
          readonly enabled?: boolean | null;
          readonly sockets?: readonly string[] | null;
        } | null;
        readonly libvirt_lxc?: {
          readonly enabled?: boolean | null;
        } | null;
        readonly lxc?: {
          readonly enabled?: boolean | null;
        } | null;
        readonly podman?: {
          readonly enabled?: boolean | null;
          readonly sockets?: readonly string[] | null;
        } | null;
      } | null;
      readonly hooks?: readonly string[] | null;
      readonly labelMaxLen?: number | null;
      readonly pluginRef?: string | null;
      readonly withSize?: boolean | null;
    } | null;
    readonly enabled?: boolean | null;
    readonly kubernetes?: {
      readonly collectorHostname?: string | null;
      readonly collectorPort?: number | string | null;
      readonly enabled?: boolean | null;
      readonly hostProc?: string | null;
      readonly pluginRef?: string | null;
      readonly verbosity?: string | null;
    } | null;
  } | null;
  readonly containerSecurityContext?: object | null;
  readonly controller?: {
    readonly annotations?: object | null;
    readonly daemonset?: {
      readonly updateStrategy?: {
        readonly type?: string | null;
      } | null;
    } | null;
    readonly deployment?: {
      readonly replicas?: number | null;
    } | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
  } | null;
  readonly customRules?: object | null;
  readonly driver?: {
    readonly enabled?: boolean | null;
    readonly kind?: string | null;
    readonly kmod?: {
      readonly bufSizePreset?: number | null;
      readonly dropFailedExit?: boolean | null;
    } | null;
    readonly loader?: {
      readonly enabled?: boolean | null;
      readonly initContainer?: {
        readonly args?: readonly unknown[] | null;
        readonly env?: readonly unknown[] | null;
        readonly image?: {
          readonly pullPolicy?: string | null;
          readonly registry?: string | null;
          readonly repository?: string | null;
          readonly tag?: string | null;
        } | null;
        readonly resources?: {
          readonly claims?: unknown;
          readonly limits?: object | null;
          readonly requests?: object | null;
        } | null;
        readonly securityContext?: object | null;
      } | null;
    } | null;
    readonly modernEbpf?: {
      readonly bufSizePreset?: number | null;
      readonly cpusForEachBuffer?: number | null;
      readonly disableIterators?: boolean | null;
      readonly dropFailedExit?: boolean | null;
      readonly leastPrivileged?: boolean | null;
      readonly sysfsMount?: boolean | null;
    } | null;
    readonly sysfsMountPath?: string | null;
  } | null;
  readonly extra?: {
    readonly args?: readonly unknown[] | null;
    readonly env?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
  } | null;
  readonly falco?: {
    readonly append_output?: readonly unknown[] | null;
    readonly base_syscalls?: {
      readonly all?: boolean | null;
      readonly custom_set?: readonly unknown[] | null;
      readonly repair?: boolean | null;
    } | null;
    readonly buffer_format_base64?: boolean | null;
    readonly buffered_outputs?: boolean | null;
    readonly capture?: {
      readonly default_duration?: number | null;
      readonly enabled?: boolean | null;
      readonly mode?: string | null;
      readonly path_prefix?: string | null;
    } | null;
    readonly config_files?: readonly string[] | null;
    readonly falco_libs?: {
      readonly snaplen?: number | null;
      readonly thread_table_auto_purging_interval_s?: number | null;
      readonly thread_table_auto_purging_thread_timeout_s?: number | null;
      readonly thread_table_size?: number | string | null;
    } | null;
    readonly file_output?: {
      readonly enabled?: boolean | null;
      readonly filename?: string | null;
      readonly keep_alive?: boolean | null;
    } | null;
    readonly http_output?: {
      readonly ca_bundle?: string | null;
      readonly ca_cert?: string | null;
      readonly ca_path?: string | null;
      readonly client_cert?: string | null;
      readonly client_key?: string | null;
      readonly compress_uploads?: boolean | null;
      readonly echo?: boolean | null;
      readonly enabled?: boolean | null;
      readonly insecure?: boolean | null;
      readonly keep_alive?: boolean | null;
      readonly max_consecutive_timeouts?: number | null;
      readonly mtls?: boolean | null;
      readonly url?: string | null;
      readonly user_agent?: string | null;
    } | null;
    readonly json_include_message_property?: boolean | null;
    readonly json_include_output_fields_property?: boolean | null;
    readonly json_include_output_property?: boolean | null;
    readonly json_include_tags_property?: boolean | null;
    readonly json_output?: boolean | null;
    readonly libs_logger?: {
      readonly enabled?: boolean | null;
      readonly severity?: string | null;
    } | null;
    readonly load_plugins?: readonly unknown[] | null;
    readonly log_level?: string | null;
    readonly log_stderr?: boolean | null;
    readonly log_syslog?: boolean | null;
    readonly output_timeout?: number | null;
    readonly outputs_queue?: {
      readonly capacity?: number | null;
    } | null;
    readonly plugins?: readonly unknown[] | null;
    readonly plugins_hostinfo?: boolean | null;
    readonly priority?: string | null;
    readonly program_output?: {
      readonly enabled?: boolean | null;
      readonly keep_alive?: boolean | null;
      readonly program?: string | null;
    } | null;
    readonly rule_matching?: string | null;
    readonly rules_files?: readonly string[] | null;
    readonly stdout_output?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly syscall_event_drops?: {
      readonly actions?: readonly string[] | null;
      readonly max_burst?: number | null;
      readonly rate?: number | null;
      readonly simulate_drops?: boolean | null;
      readonly threshold?: number | null;
    } | null;
    readonly syscall_event_timeouts?: {
      readonly max_consecutives?: number | null;
    } | null;
    readonly syslog_output?: {
      readonly enabled?: boolean | null;
    } | null;
    readonly time_format_iso_8601?: boolean | null;
    readonly watch_config_files?: boolean | null;
    readonly webserver?: {
      readonly enabled?: boolean | null;
      readonly k8s_healthz_endpoint?: string | null;
      readonly listen_address?: string | null;
      readonly listen_port?: number | string | null;
      readonly prometheus_metrics_enabled?: boolean | null;
      readonly ssl_certificate?: string | null;
      readonly ssl_enabled?: boolean | null;
      readonly threadiness?: number | null;
    } | null;
  } | null;
  readonly 'falco-talon'?: FalcoTalonValues | null;
  readonly falcoHostnameEnv?: boolean | null;
  readonly falcoctl?: {
    readonly artifact?: {
      readonly follow?: {
        readonly args?: readonly string[] | null;
        readonly enabled?: boolean | null;
        readonly env?: readonly unknown[] | null;
        readonly envFrom?: readonly unknown[] | null;
        readonly mounts?: {
          readonly volumeMounts?: readonly unknown[] | null;
        } | null;
        readonly resources?: {
          readonly claims?: unknown;
          readonly limits?: object | null;
          readonly requests?: object | null;
        } | null;
        readonly securityContext?: object | null;
      } | null;
      readonly install?: {
        readonly args?: readonly string[] | null;
        readonly enabled?: boolean | null;
        readonly env?: readonly unknown[] | null;
        readonly envFrom?: readonly unknown[] | null;
        readonly mounts?: {
          readonly volumeMounts?: readonly unknown[] | null;
        } | null;
        readonly resources?: {
          readonly claims?: unknown;
          readonly limits?: object | null;
          readonly requests?: object | null;
        } | null;
        readonly securityContext?: object | null;
      } | null;
    } | null;
    readonly config?: {
      readonly artifact?: {
        readonly allowedTypes?: readonly string[] | null;
        readonly follow?: {
          readonly every?: string | null;
          readonly falcoversions?: string | null;
          readonly pluginsDir?: string | null;
          readonly refs?: readonly string[] | null;
          readonly rulesfilesDir?: string | null;
          readonly stateDir?: string | null;
        } | null;
        readonly install?: {
          readonly pluginsDir?: string | null;
          readonly refs?: readonly string[] | null;
          readonly resolveDeps?: boolean | null;
          readonly rulesfilesDir?: string | null;
          readonly stateDir?: string | null;
        } | null;
      } | null;
      readonly indexes?: readonly unknown[] | null;
    } | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
  } | null;
  readonly falcosidekick?: FalcosidekickValues | null;
  readonly fullnameOverride?: string | null;
  readonly grafana?: {
    readonly dashboards?: {
      readonly configMaps?: {
        readonly falco?: {
          readonly folder?: string | null;
          readonly folderAnnotation?: string | null;
          readonly name?: string | null;
          readonly namespace?: string | null;
        } | null;
      } | null;
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly healthChecks?: {
    readonly livenessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly readinessProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
    readonly startupProbe?: {
      readonly failureThreshold?: number | null;
      readonly initialDelaySeconds?: number | null;
      readonly periodSeconds?: number | null;
      readonly timeoutSeconds?: number | null;
    } | null;
  } | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly 'k8s-metacollector'?: K8sMetacollectorValues | null;
  readonly metrics?: {
    readonly convertMemoryToMB?: boolean | null;
    readonly enabled?: boolean | null;
    readonly includeEmptyValues?: boolean | null;
    readonly interval?: string | null;
    readonly jemallocStatsEnabled?: boolean | null;
    readonly kernelEventCountersEnabled?: boolean | null;
    readonly kernelEventCountersPerCPUEnabled?: boolean | null;
    readonly kernelIterEventCountersEnabled?: boolean | null;
    readonly libbpfStatsEnabled?: boolean | null;
    readonly outputRule?: boolean | null;
    readonly pluginsMetricsEnabled?: boolean | null;
    readonly resourceUtilizationEnabled?: boolean | null;
    readonly rulesCountersEnabled?: boolean | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly create?: boolean | null;
      readonly labels?: object | null;
      readonly ports?: {
        readonly metrics?: {
          readonly ipFamilies?: readonly unknown[] | null;
          readonly ipFamilyPolicy?: string | null;
          readonly port?: number | string | null;
          readonly protocol?: string | null;
          readonly targetPort?: number | string | null;
        } | null;
      } | null;
      readonly type?: string | null;
    } | null;
    readonly stateCountersEnabled?: boolean | null;
  } | null;
  readonly mounts?: {
    readonly volumeMounts?: readonly unknown[] | null;
    readonly volumes?: readonly unknown[] | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podHostname?: unknown;
  readonly podLabels?: object | null;
  readonly podPriorityClassName?: unknown;
  readonly podSecurityContext?: object | null;
  readonly rbac?: {
    readonly create?: boolean | null;
  } | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly responseActions?: {
    readonly enabled?: boolean | null;
  } | null;
  readonly scc?: {
    readonly create?: boolean | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly imagePullSecrets?: readonly unknown[] | null;
    readonly name?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly create?: boolean | null;
    readonly endpointPort?: number | string | null;
    readonly interval?: string | null;
    readonly labels?: object | null;
    readonly path?: string | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scheme?: string | null;
    readonly scrapeTimeout?: string | null;
    readonly selector?: object | null;
    readonly targetLabels?: readonly unknown[] | null;
    readonly tlsConfig?: object | null;
  } | null;
  readonly services?: unknown;
  readonly tags?: unknown;
  readonly tolerations?: readonly unknown[] | null;
  readonly tty?: boolean | null;
}

/** The values of chart falcosidekick, a part of chart falco. */
export interface FalcosidekickValues {
  readonly affinity?: object | null;
  readonly config?: {
    readonly alertmanager?: {
      readonly checkcert?: boolean | null;
      readonly customseveritymap?: string | null;
      readonly dropeventdefaultpriority?: string | null;
      readonly dropeventthresholds?: string | null;
      readonly endpoint?: string | null;
      readonly expireafter?: string | null;
      readonly extraannotations?: string | null;
      readonly extralabels?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
    } | null;
    readonly aws?: {
      readonly accesskeyid?: string | null;
      readonly checkidentity?: boolean | null;
      readonly cloudwatchlogs?: {
        readonly loggroup?: string | null;
        readonly logstream?: string | null;
        readonly minimumpriority?: string | null;
      } | null;
      readonly externalid?: string | null;
      readonly kinesis?: {
        readonly minimumpriority?: string | null;
        readonly streamname?: string | null;
      } | null;
      readonly lambda?: {
        readonly functionname?: string | null;
        readonly minimumpriority?: string | null;
      } | null;
      readonly region?: string | null;
      readonly rolearn?: string | null;
      readonly s3?: {
        readonly bucket?: string | null;
        readonly endpoint?: string | null;
        readonly minimumpriority?: string | null;
        readonly objectcannedacl?: string | null;
        readonly prefix?: string | null;
      } | null;
      readonly secretaccesskey?: string | null;
      readonly securitylake?: {
        readonly accountid?: string | null;
        readonly batchsize?: number | string | null;
        readonly bucket?: string | null;
        readonly interval?: number | null;
        readonly minimumpriority?: string | null;
        readonly prefix?: string | null;
        readonly region?: string | null;
      } | null;
      readonly sns?: {
        readonly minimumpriority?: string | null;
        readonly rawjson?: boolean | null;
        readonly topicarn?: string | null;
      } | null;
      readonly sqs?: {
        readonly minimumpriority?: string | null;
        readonly url?: string | null;
      } | null;
      readonly useirsa?: boolean | null;
    } | null;
    readonly azure?: {
      readonly eventHub?: {
        readonly minimumpriority?: string | null;
        readonly name?: string | null;
        readonly namespace?: string | null;
      } | null;
      readonly podIdentityClientID?: string | null;
      readonly podIdentityName?: string | null;
      readonly resourceGroupName?: string | null;
      readonly subscriptionID?: string | null;
      readonly workloadIdentityClientID?: string | null;
    } | null;
    readonly bracketreplacer?: string | null;
    readonly cliq?: {
      readonly icon?: string | null;
      readonly messageformat?: string | null;
      readonly minimumpriority?: string | null;
      readonly outputformat?: string | null;
      readonly useemoji?: boolean | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly cloudevents?: {
      readonly address?: string | null;
      readonly extension?: string | null;
      readonly minimumpriority?: string | null;
    } | null;
    readonly customfields?: string | null;
    readonly customtags?: string | null;
    readonly datadog?: {
      readonly apikey?: string | null;
      readonly host?: string | null;
      readonly minimumpriority?: string | null;
    } | null;
    readonly datadoglogs?: {
      readonly apikey?: string | null;
      readonly host?: string | null;
      readonly minimumpriority?: string | null;
      readonly service?: string | null;
    } | null;
    readonly debug?: boolean | null;
    readonly discord?: {
      readonly icon?: string | null;
      readonly minimumpriority?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly dogstatsd?: {
      readonly forwarder?: string | null;
      readonly namespace?: string | null;
      readonly tags?: string | null;
    } | null;
    readonly dynatrace?: {
      readonly apitoken?: string | null;
      readonly apiurl?: string | null;
      readonly checkcert?: boolean | null;
      readonly minimumpriority?: string | null;
    } | null;
    readonly elasticsearch?: {
      readonly apikey?: string | null;
      readonly batching?: {
        readonly batchsize?: number | string | null;
        readonly enabled?: boolean | null;
        readonly flushinterval?: string | null;
      } | null;
      readonly checkcert?: boolean | null;
      readonly createindextemplate?: boolean | null;
      readonly customheaders?: string | null;
      readonly enablecompression?: boolean | null;
      readonly flattenfields?: boolean | null;
      readonly hostport?: number | string | null;
      readonly index?: string | null;
      readonly maxconcurrentrequests?: number | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly numberofreplicas?: number | null;
      readonly numberofshards?: number | null;
      readonly password?: string | null;
      readonly pipeline?: string | null;
      readonly suffix?: string | null;
      readonly type?: string | null;
      readonly username?: string | null;
    } | null;
    readonly existingSecret?: string | null;
    readonly extraArgs?: readonly unknown[] | null;
    readonly extraEnv?: readonly unknown[] | null;
    readonly fission?: {
      readonly checkcert?: boolean | null;
      readonly function?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly routernamespace?: string | null;
      readonly routerport?: number | string | null;
      readonly routerservice?: string | null;
    } | null;
    readonly gcp?: {
      readonly cloudfunctions?: {
        readonly minimumpriority?: string | null;
        readonly name?: string | null;
      } | null;
      readonly cloudrun?: {
        readonly endpoint?: string | null;
        readonly jwt?: string | null;
        readonly minimumpriority?: string | null;
      } | null;
      readonly credentials?: string | null;
      readonly pubsub?: {
        readonly customattributes?: string | null;
        readonly minimumpriority?: string | null;
        readonly projectid?: string | null;
        readonly topic?: string | null;
      } | null;
      readonly storage?: {
        readonly bucket?: string | null;
        readonly minimumpriority?: string | null;
        readonly prefix?: string | null;
      } | null;
    } | null;
    readonly googlechat?: {
      readonly messageformat?: string | null;
      readonly minimumpriority?: string | null;
      readonly outputformat?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly gotify?: {
      readonly checkcert?: boolean | null;
      readonly format?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly token?: string | null;
    } | null;
    readonly grafana?: {
      readonly allfieldsastags?: boolean | null;
      readonly apikey?: string | null;
      readonly checkcert?: boolean | null;
      readonly customheaders?: string | null;
      readonly dashboardid?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly panelid?: string | null;
    } | null;
    readonly grafanaoncall?: {
      readonly checkcert?: boolean | null;
      readonly customheaders?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly influxdb?: {
      readonly checkcert?: boolean | null;
      readonly database?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly organization?: string | null;
      readonly password?: string | null;
      readonly precision?: string | null;
      readonly token?: string | null;
      readonly user?: string | null;
    } | null;
    readonly kafka?: {
      readonly async?: boolean | null;
      readonly balancer?: string | null;
      readonly clientid?: string | null;
      readonly compression?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly requiredacks?: string | null;
      readonly sasl?: string | null;
      readonly tls?: boolean | null;
      readonly topic?: string | null;
      readonly topiccreation?: boolean | null;
      readonly username?: string | null;
    } | null;
    readonly kafkarest?: {
      readonly address?: string | null;
      readonly checkcert?: boolean | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly version?: number | null;
    } | null;
    readonly kubeless?: {
      readonly checkcert?: boolean | null;
      readonly function?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly namespace?: string | null;
      readonly port?: number | string | null;
    } | null;
    readonly loki?: {
      readonly apikey?: string | null;
      readonly checkcert?: boolean | null;
      readonly customheaders?: string | null;
      readonly endpoint?: string | null;
      readonly extralabels?: string | null;
      readonly format?: string | null;
      readonly grafanaDashboard?: {
        readonly configMap?: {
          readonly folder?: string | null;
          readonly folderAnnotation?: string | null;
          readonly name?: string | null;
          readonly namespace?: string | null;
        } | null;
        readonly enabled?: boolean | null;
      } | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly tenant?: string | null;
      readonly user?: string | null;
    } | null;
    readonly mattermost?: {
      readonly checkcert?: boolean | null;
      readonly footer?: string | null;
      readonly icon?: string | null;
      readonly messageformat?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly outputformat?: string | null;
      readonly username?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly mqtt?: {
      readonly broker?: string | null;
      readonly checkcert?: boolean | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly qos?: number | null;
      readonly retained?: boolean | null;
      readonly topic?: string | null;
      readonly user?: string | null;
    } | null;
    readonly mutualtlsclient?: {
      readonly cacertfile?: string | null;
      readonly certfile?: string | null;
      readonly keyfile?: string | null;
    } | null;
    readonly mutualtlsfilespath?: string | null;
    readonly n8n?: {
      readonly address?: string | null;
      readonly checkcert?: boolean | null;
      readonly headerauthname?: string | null;
      readonly headerauthvalue?: string | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly user?: string | null;
    } | null;
    readonly nats?: {
      readonly checkcert?: boolean | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly subjecttemplate?: string | null;
    } | null;
    readonly nodered?: {
      readonly address?: string | null;
      readonly checkcert?: boolean | null;
      readonly customheaders?: string | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly user?: string | null;
    } | null;
    readonly openfaas?: {
      readonly checkcert?: boolean | null;
      readonly functionname?: string | null;
      readonly functionnamespace?: string | null;
      readonly gatewaynamespace?: string | null;
      readonly gatewayport?: number | string | null;
      readonly gatewayservice?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
    } | null;
    readonly openobserve?: {
      readonly checkcert?: boolean | null;
      readonly customheaders?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly organizationname?: string | null;
      readonly password?: string | null;
      readonly streamname?: string | null;
      readonly username?: string | null;
    } | null;
    readonly opsgenie?: {
      readonly apikey?: string | null;
      readonly checkcert?: boolean | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly region?: string | null;
    } | null;
    readonly otlp?: {
      readonly metrics?: {
        readonly checkcert?: boolean | null;
        readonly endpoint?: string | null;
        readonly extraattributes?: string | null;
        readonly extraenvvars?: readonly unknown[] | null;
        readonly headers?: string | null;
        readonly minimumpriority?: string | null;
        readonly protocol?: string | null;
        readonly timeout?: number | null;
      } | null;
      readonly traces?: {
        readonly checkcert?: boolean | null;
        readonly duration?: number | null;
        readonly endpoint?: string | null;
        readonly extraenvvars?: object | null;
        readonly headers?: string | null;
        readonly minimumpriority?: string | null;
        readonly protocol?: string | null;
        readonly synced?: boolean | null;
        readonly timeout?: number | null;
      } | null;
    } | null;
    readonly outputFieldFormat?: string | null;
    readonly pagerduty?: {
      readonly minimumpriority?: string | null;
      readonly region?: string | null;
      readonly routingkey?: string | null;
    } | null;
    readonly policyreport?: {
      readonly enabled?: boolean | null;
      readonly kubeconfig?: string | null;
      readonly maxevents?: number | null;
      readonly minimumpriority?: string | null;
      readonly prunebypriority?: boolean | null;
    } | null;
    readonly prometheus?: {
      readonly extralabels?: string | null;
    } | null;
    readonly quickwit?: {
      readonly apiendpoint?: string | null;
      readonly autocreateindex?: boolean | null;
      readonly checkcert?: boolean | null;
      readonly customHeaders?: string | null;
      readonly hostport?: number | string | null;
      readonly index?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly version?: number | string | null;
    } | null;
    readonly rabbitmq?: {
      readonly minimumpriority?: string | null;
      readonly queue?: string | null;
      readonly url?: string | null;
    } | null;
    readonly redis?: {
      readonly address?: string | null;
      readonly database?: number | null;
      readonly key?: string | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly storagetype?: string | null;
    } | null;
    readonly rocketchat?: {
      readonly checkcert?: boolean | null;
      readonly icon?: string | null;
      readonly messageformat?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly outputformat?: string | null;
      readonly username?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly slack?: {
      readonly channel?: string | null;
      readonly footer?: string | null;
      readonly icon?: string | null;
      readonly messageformat?: string | null;
      readonly minimumpriority?: string | null;
      readonly outputformat?: string | null;
      readonly username?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly smtp?: {
      readonly authmechanism?: string | null;
      readonly from?: string | null;
      readonly hostport?: number | string | null;
      readonly identity?: string | null;
      readonly minimumpriority?: string | null;
      readonly outputformat?: string | null;
      readonly password?: string | null;
      readonly tls?: boolean | null;
      readonly to?: string | null;
      readonly token?: string | null;
      readonly trace?: string | null;
      readonly user?: string | null;
    } | null;
    readonly splunk?: {
      readonly checkcert?: boolean | null;
      readonly customheaders?: string | null;
      readonly host?: string | null;
      readonly minimumpriority?: string | null;
      readonly token?: string | null;
    } | null;
    readonly spyderbat?: {
      readonly apikey?: string | null;
      readonly apiurl?: string | null;
      readonly minimumpriority?: string | null;
      readonly orguid?: string | null;
      readonly source?: string | null;
      readonly sourcedescription?: string | null;
    } | null;
    readonly stan?: {
      readonly checkcert?: boolean | null;
      readonly clientid?: string | null;
      readonly clusterid?: string | null;
      readonly hostport?: number | string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
      readonly subjecttemplate?: string | null;
    } | null;
    readonly statsd?: {
      readonly forwarder?: string | null;
      readonly namespace?: string | null;
    } | null;
    readonly sumologic?: {
      readonly checkcert?: boolean | null;
      readonly minimumpriority?: string | null;
      readonly name?: string | null;
      readonly receiverURL?: string | null;
      readonly sourceCategory?: string | null;
      readonly sourceHost?: string | null;
    } | null;
    readonly syslog?: {
      readonly format?: string | null;
      readonly host?: string | null;
      readonly minimumpriority?: string | null;
      readonly port?: number | string | null;
      readonly protocol?: string | null;
    } | null;
    readonly talon?: {
      readonly address?: string | null;
      readonly checkcert?: boolean | null;
      readonly minimumpriority?: string | null;
    } | null;
    readonly teams?: {
      readonly activityimage?: string | null;
      readonly minimumpriority?: string | null;
      readonly outputformat?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly tekton?: {
      readonly checkcert?: boolean | null;
      readonly eventlistener?: string | null;
      readonly minimumpriority?: string | null;
    } | null;
    readonly telegram?: {
      readonly chatid?: string | null;
      readonly checkcert?: boolean | null;
      readonly messagethreadid?: string | null;
      readonly minimumpriority?: string | null;
      readonly token?: string | null;
    } | null;
    readonly templatedfields?: string | null;
    readonly timescaledb?: {
      readonly database?: string | null;
      readonly host?: string | null;
      readonly hypertablename?: string | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly port?: number | string | null;
      readonly user?: string | null;
    } | null;
    readonly tlsclient?: {
      readonly cacertfile?: string | null;
    } | null;
    readonly tlsserver?: {
      readonly cacertfile?: string | null;
      readonly cacrt?: string | null;
      readonly certfile?: string | null;
      readonly deploy?: boolean | null;
      readonly existingSecret?: string | null;
      readonly keyfile?: string | null;
      readonly mutualtls?: boolean | null;
      readonly notlspaths?: string | null;
      readonly notlsport?: number | string | null;
      readonly servercrt?: string | null;
      readonly serverkey?: string | null;
    } | null;
    readonly wavefront?: {
      readonly batchsize?: number | string | null;
      readonly endpointhost?: string | null;
      readonly endpointmetricport?: number | string | null;
      readonly endpointtoken?: string | null;
      readonly endpointtype?: string | null;
      readonly flushintervalseconds?: number | null;
      readonly metricname?: string | null;
      readonly minimumpriority?: string | null;
    } | null;
    readonly webex?: {
      readonly minimumpriority?: string | null;
      readonly webhookurl?: string | null;
    } | null;
    readonly webhook?: {
      readonly address?: string | null;
      readonly checkcert?: boolean | null;
      readonly customHeaders?: string | null;
      readonly method?: string | null;
      readonly minimumpriority?: string | null;
      readonly mutualtls?: boolean | null;
    } | null;
    readonly yandex?: {
      readonly accesskeyid?: string | null;
      readonly datastreams?: {
        readonly endpoint?: string | null;
        readonly minimumpriority?: string | null;
        readonly streamname?: string | null;
      } | null;
      readonly region?: string | null;
      readonly s3?: {
        readonly bucket?: string | null;
        readonly endpoint?: string | null;
        readonly minimumpriority?: string | null;
        readonly prefix?: string | null;
      } | null;
      readonly secretaccesskey?: string | null;
    } | null;
    readonly zincsearch?: {
      readonly checkcert?: boolean | null;
      readonly hostport?: number | string | null;
      readonly index?: string | null;
      readonly minimumpriority?: string | null;
      readonly password?: string | null;
      readonly username?: string | null;
    } | null;
  } | null;
  readonly customAnnotations?: object | null;
  readonly customLabels?: object | null;
  readonly enabled?: boolean | null;
  readonly extraVolumeMounts?: readonly unknown[] | null;
  readonly extraVolumes?: readonly unknown[] | null;
  readonly fullfqdn?: boolean | null;
  readonly fullnameOverride?: string | null;
  readonly grafana?: {
    readonly dashboards?: {
      readonly configMaps?: {
        readonly falcosidekick?: {
          readonly folder?: string | null;
          readonly folderAnnotation?: string | null;
          readonly name?: string | null;
          readonly namespace?: string | null;
        } | null;
      } | null;
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly unknown[] | null;
    readonly ingressClassName?: string | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly listenPort?: number | string | null;
  readonly nameOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly podSecurityPolicy?: {
    readonly create?: boolean | null;
  } | null;
  readonly priorityClassName?: string | null;
  readonly prometheusRules?: {
    readonly alerts?: {
      readonly additionalAlerts?: object | null;
      readonly alert?: {
        readonly enabled?: boolean | null;
        readonly rate_interval?: string | null;
        readonly threshold?: number | null;
      } | null;
      readonly critical?: {
        readonly enabled?: boolean | null;
        readonly rate_interval?: string | null;
        readonly threshold?: number | null;
      } | null;
      readonly emergency?: {
        readonly enabled?: boolean | null;
        readonly rate_interval?: string | null;
        readonly threshold?: number | null;
      } | null;
      readonly error?: {
        readonly enabled?: boolean | null;
        readonly rate_interval?: string | null;
        readonly threshold?: number | null;
      } | null;
      readonly output?: {
        readonly enabled?: boolean | null;
        readonly rate_interval?: string | null;
        readonly threshold?: number | null;
      } | null;
      readonly warning?: {
        readonly enabled?: boolean | null;
        readonly rate_interval?: string | null;
        readonly threshold?: number | null;
      } | null;
    } | null;
    readonly enabled?: boolean | null;
  } | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly securityContext?: object | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly additionalLabels?: object | null;
    readonly additionalProperties?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: string | null;
    readonly scrapeTimeout?: string | null;
  } | null;
  readonly testConnection?: {
    readonly affinity?: object | null;
    readonly nodeSelector?: object | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
  readonly webui?: {
    readonly affinity?: object | null;
    readonly allowcors?: boolean | null;
    readonly disableauth?: boolean | null;
    readonly enabled?: boolean | null;
    readonly existingSecret?: string | null;
    readonly externalRedis?: {
      readonly enabled?: boolean | null;
      readonly password?: string | null;
      readonly port?: number | string | null;
      readonly url?: string | null;
    } | null;
    readonly image?: {
      readonly pullPolicy?: string | null;
      readonly registry?: string | null;
      readonly repository?: string | null;
      readonly tag?: string | null;
    } | null;
    readonly ingress?: {
      readonly annotations?: object | null;
      readonly enabled?: boolean | null;
      readonly hosts?: readonly unknown[] | null;
      readonly ingressClassName?: string | null;
      readonly tls?: readonly unknown[] | null;
    } | null;
    readonly initContainer?: {
      readonly image?: {
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
    } | null;
    readonly loglevel?: string | null;
    readonly nodeSelector?: object | null;
    readonly podAnnotations?: object | null;
    readonly podLabels?: object | null;
    readonly podSecurityContext?: object | null;
    readonly priorityClassName?: string | null;
    readonly redis?: {
      readonly affinity?: object | null;
      readonly customAnnotations?: object | null;
      readonly customConfig?: readonly unknown[] | null;
      readonly customLabels?: object | null;
      readonly enabled?: boolean | null;
      readonly existingSecret?: string | null;
      readonly image?: {
        readonly pullPolicy?: string | null;
        readonly registry?: string | null;
        readonly repository?: string | null;
        readonly tag?: string | null;
      } | null;
      readonly nodeSelector?: object | null;
      readonly password?: string | null;
      readonly podAnnotations?: object | null;
      readonly podLabels?: object | null;
      readonly podSecurityContext?: object | null;
      readonly priorityClassName?: string | null;
      readonly resources?: {
        readonly claims?: unknown;
        readonly limits?: object | null;
        readonly requests?: object | null;
      } | null;
      readonly securityContext?: object | null;
      readonly service?: {
        readonly annotations?: object | null;
        readonly port?: number | string | null;
        readonly targetPort?: number | string | null;
        readonly type?: string | null;
      } | null;
      readonly storageClass?: string | null;
      readonly storageEnabled?: boolean | null;
      readonly storageSize?: number | string | null;
      readonly tolerations?: readonly unknown[] | null;
    } | null;
    readonly replicaCount?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly securityContext?: object | null;
    readonly service?: {
      readonly annotations?: object | null;
      readonly nodePort?: number | string | null;
      readonly port?: number | string | null;
      readonly targetPort?: number | string | null;
      readonly type?: string | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
    readonly ttl?: number | null;
    readonly user?: string | null;
  } | null;
}

/** The values of chart k8s-metacollector, a part of chart falco. */
export interface K8sMetacollectorValues {
  readonly affinity?: object | null;
  readonly containerSecurityContext?: object | null;
  readonly fullnameOverride?: string | null;
  readonly grafana?: {
    readonly dashboards?: {
      readonly configMaps?: {
        readonly collector?: {
          readonly folder?: string | null;
          readonly name?: string | null;
          readonly namespace?: string | null;
        } | null;
      } | null;
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly healthChecks?: {
    readonly livenessProbe?: object | null;
    readonly readinessProbe?: object | null;
  } | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly pullSecrets?: readonly unknown[] | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly namespaceOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podLabels?: object | null;
  readonly podSecurityContext?: object | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly service?: {
    readonly create?: boolean | null;
    readonly ports?: {
      readonly 'broker-grpc'?: {
        readonly port?: number | string | null;
        readonly protocol?: string | null;
        readonly targetPort?: number | string | null;
      } | null;
      readonly 'health-probe'?: {
        readonly port?: number | string | null;
        readonly protocol?: string | null;
        readonly targetPort?: number | string | null;
      } | null;
      readonly metrics?: {
        readonly port?: number | string | null;
        readonly protocol?: string | null;
        readonly targetPort?: number | string | null;
      } | null;
    } | null;
    readonly type?: string | null;
  } | null;
  readonly serviceAccount?: {
    readonly annotations?: object | null;
    readonly create?: boolean | null;
    readonly name?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly create?: boolean | null;
    readonly interval?: string | null;
    readonly labels?: object | null;
    readonly path?: string | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scheme?: string | null;
    readonly scrapeTimeout?: string | null;
    readonly targetLabels?: readonly unknown[] | null;
    readonly tlsConfig?: object | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
}

/** The values of chart falco-talon, a part of chart falco. */
export interface FalcoTalonValues {
  readonly affinity?: object | null;
  readonly config?: {
    readonly aws?: {
      readonly accesKey?: string | null;
      readonly externalId?: string | null;
      readonly region?: string | null;
      readonly roleArn?: string | null;
      readonly secretKey?: string | null;
    } | null;
    readonly deduplication?: {
      readonly leaderElection?: boolean | null;
      readonly timeWindowSeconds?: number | null;
    } | null;
    readonly defaultNotifiers?: readonly string[] | null;
    readonly listenAddress?: string | null;
    readonly listenPort?: number | string | null;
    readonly minio?: {
      readonly accessKey?: string | null;
      readonly endpoint?: string | null;
      readonly secretKey?: string | null;
      readonly useSsl?: boolean | null;
    } | null;
    readonly notifiers?: {
      readonly elasticsearch?: {
        readonly createIndexTemplate?: boolean | null;
        readonly numberOfReplicas?: number | null;
        readonly numberOfShards?: number | null;
        readonly url?: string | null;
      } | null;
      readonly loki?: {
        readonly apiKey?: string | null;
        readonly customHeaders?: readonly unknown[] | null;
        readonly hostPort?: number | string | null;
        readonly tenant?: string | null;
        readonly user?: string | null;
      } | null;
      readonly slack?: {
        readonly footer?: string | null;
        readonly format?: string | null;
        readonly icon?: string | null;
        readonly username?: string | null;
        readonly webhookUrl?: string | null;
      } | null;
      readonly smtp?: {
        readonly format?: string | null;
        readonly from?: string | null;
        readonly hostPort?: number | string | null;
        readonly password?: string | null;
        readonly tls?: boolean | null;
        readonly to?: string | null;
        readonly user?: string | null;
      } | null;
      readonly webhook?: {
        readonly url?: string | null;
      } | null;
    } | null;
    readonly otel?: {
      readonly collectorEndpoint?: string | null;
      readonly collectorPort?: number | string | null;
      readonly collectorUseInsecureGrpc?: boolean | null;
      readonly metricsEnabled?: boolean | null;
      readonly tracesEnabled?: boolean | null;
    } | null;
    readonly printAllEvents?: boolean | null;
    readonly rulesOverride?: string | object | null;
    readonly watchRules?: boolean | null;
  } | null;
  readonly extraEnv?: readonly unknown[] | null;
  readonly grafana?: {
    readonly dashboards?: {
      readonly configMaps?: {
        readonly talon?: {
          readonly folder?: string | null;
          readonly name?: string | null;
          readonly namespace?: string | null;
        } | null;
      } | null;
      readonly enabled?: boolean | null;
    } | null;
  } | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly imagePullSecrets?: readonly unknown[] | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly hosts?: readonly unknown[] | null;
    readonly tls?: readonly unknown[] | null;
  } | null;
  readonly nameOverride?: string | null;
  readonly nodeSelector?: object | null;
  readonly podAnnotations?: object | null;
  readonly podSecurityContext?: object | null;
  readonly podSecurityPolicy?: {
    readonly create?: boolean | null;
  } | null;
  readonly priorityClassName?: string | null;
  readonly rbac?: {
    readonly caliconetworkpolicies?: readonly string[] | null;
    readonly ciliumnetworkpolicies?: readonly string[] | null;
    readonly clusterroles?: readonly string[] | null;
    readonly configmaps?: readonly string[] | null;
    readonly daemonsets?: readonly string[] | null;
    readonly deployments?: readonly string[] | null;
    readonly events?: readonly string[] | null;
    readonly leases?: readonly string[] | null;
    readonly namespaces?: readonly string[] | null;
    readonly networkpolicies?: readonly string[] | null;
    readonly nodes?: readonly string[] | null;
    readonly pods?: readonly string[] | null;
    readonly podsEphemeralcontainers?: readonly string[] | null;
    readonly podsEviction?: readonly string[] | null;
    readonly podsExec?: readonly string[] | null;
    readonly podsLog?: readonly string[] | null;
    readonly replicasets?: readonly string[] | null;
    readonly roles?: readonly string[] | null;
    readonly secrets?: readonly string[] | null;
    readonly serviceAccount?: {
      readonly create?: boolean | null;
      readonly name?: string | null;
    } | null;
    readonly statefulsets?: readonly string[] | null;
  } | null;
  readonly replicaCount?: number | null;
  readonly resources?: {
    readonly claims?: unknown;
    readonly limits?: object | null;
    readonly requests?: object | null;
  } | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly serviceMonitor?: {
    readonly additionalLabels?: object | null;
    readonly enabled?: boolean | null;
    readonly interval?: string | null;
    readonly path?: string | null;
    readonly port?: number | string | null;
    readonly relabelings?: readonly unknown[] | null;
    readonly scheme?: string | null;
    readonly scrapeTimeout?: string | null;
    readonly targetLabels?: readonly unknown[] | null;
    readonly tlsConfig?: object | null;
  } | null;
  readonly tolerations?: readonly unknown[] | null;
}
