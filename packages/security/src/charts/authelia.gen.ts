// Written by tools/generate-chart-types.ts; do not edit.
// Chart authelia 0.11.5

/** The values of chart authelia. */
export interface AutheliaValues {
  readonly annotations?: object | null;
  readonly appNameOverride?: unknown;
  readonly certificates?: {
    readonly annotations?: object | null;
    readonly existingSecret?: string | null;
    readonly labels?: object | null;
    readonly values?: readonly unknown[] | null;
  } | null;
  readonly configMap?: {
    readonly access_control?: {
      readonly default_policy?: string | null;
      readonly rules?: readonly unknown[] | null;
      readonly secret?: {
        readonly enabled?: boolean | null;
        readonly existingSecret?: string | null;
        readonly key?: string | null;
      } | null;
    } | null;
    readonly annotations?: object | null;
    readonly authentication_backend?: {
      readonly file?: {
        readonly enabled?: boolean | null;
        readonly extra_attributes?: object | null;
        readonly password?: {
          readonly algorithm?: string | null;
          readonly argon2?: object | null;
          readonly bcrypt?: object | null;
          readonly pbkdf2?: object | null;
          readonly scrypt?: object | null;
          readonly sha2crypt?: object | null;
        } | null;
        readonly path?: string | null;
        readonly search?: {
          readonly case_insensitive?: boolean | null;
          readonly email?: boolean | null;
        } | null;
        readonly watch?: boolean | null;
      } | null;
      readonly ldap?: {
        readonly additional_groups_dn?: string | null;
        readonly additional_users_dn?: string | null;
        readonly address?: string | null;
        readonly attributes?: {
          readonly birthdate?: string | null;
          readonly country?: string | null;
          readonly display_name?: string | null;
          readonly distinguished_name?: string | null;
          readonly extra?: object | null;
          readonly family_name?: string | null;
          readonly gender?: string | null;
          readonly given_name?: string | null;
          readonly group_name?: string | null;
          readonly locale?: string | null;
          readonly locality?: string | null;
          readonly mail?: string | null;
          readonly member_of?: string | null;
          readonly middle_name?: string | null;
          readonly nickname?: string | null;
          readonly phone_extension?: string | null;
          readonly phone_number?: string | null;
          readonly picture?: string | null;
          readonly postal_code?: string | null;
          readonly profile?: string | null;
          readonly region?: string | null;
          readonly street_address?: string | null;
          readonly username?: string | null;
          readonly website?: string | null;
          readonly zoneinfo?: string | null;
        } | null;
        readonly base_dn?: string | null;
        readonly enabled?: boolean | null;
        readonly groups_filter?: string | null;
        readonly implementation?: string | null;
        readonly password?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
        readonly permit_feature_detection_failure?: boolean | null;
        readonly permit_referrals?: boolean | null;
        readonly permit_unauthenticated_bind?: boolean | null;
        readonly pooling?: {
          readonly count?: number | null;
          readonly enable?: boolean | null;
          readonly retries?: number | null;
          readonly timeout?: number | string | null;
        } | null;
        readonly start_tls?: boolean | null;
        readonly timeout?: number | string | null;
        readonly tls?: {
          readonly maximum_version?: string | null;
          readonly minimum_version?: string | null;
          readonly server_name?: string | null;
          readonly skip_verify?: boolean | null;
        } | null;
        readonly user?: string | null;
        readonly users_filter?: string | null;
      } | null;
      readonly password_change?: {
        readonly disable?: boolean | null;
      } | null;
      readonly password_reset?: {
        readonly custom_url?: string | null;
        readonly disable?: boolean | null;
      } | null;
      readonly refresh_interval?: number | string | null;
    } | null;
    readonly default_2fa_method?: string | null;
    readonly definitions?: {
      readonly network?: object | null;
      readonly user_attributes?: object | null;
    } | null;
    readonly disabled?: boolean | null;
    readonly duo_api?: {
      readonly enable_self_enrollment?: boolean | null;
      readonly enabled?: boolean | null;
      readonly hostname?: string | null;
      readonly integration_key?: string | null;
      readonly secret?: {
        readonly disabled?: boolean | null;
        readonly path?: string | null;
        readonly secret_name?: unknown;
        readonly value?: string | null;
      } | null;
    } | null;
    readonly existingConfigMap?: string | null;
    readonly extraConfigs?: readonly unknown[] | null;
    readonly filters?: {
      readonly disabled?: boolean | null;
    } | null;
    readonly identity_providers?: {
      readonly oidc?: {
        readonly authorization_policies?: object | null;
        readonly claims_policies?: object | null;
        readonly clients?: readonly unknown[] | null;
        readonly cors?: {
          readonly allowed_origins?: readonly unknown[] | null;
          readonly allowed_origins_from_client_redirect_uris?: boolean | null;
          readonly endpoints?: readonly unknown[] | null;
        } | null;
        readonly discovery_signed_response_alg?: string | null;
        readonly discovery_signed_response_key_id?: string | null;
        readonly enable_client_debug_messages?: boolean | null;
        readonly enable_jwt_access_token_stateless_introspection?: boolean | null;
        readonly enable_pkce_plain_challenge?: boolean | null;
        readonly enabled?: boolean | null;
        readonly enforce_pkce?: string | null;
        readonly hmac_secret?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
        readonly jwks?: readonly unknown[] | null;
        readonly lifespans?: {
          readonly access_token?: number | string | null;
          readonly authorize_code?: number | string | null;
          readonly custom?: object | null;
          readonly device_code?: number | string | null;
          readonly id_token?: number | string | null;
          readonly refresh_token?: number | string | null;
        } | null;
        readonly minimum_parameter_entropy?: number | null;
        readonly pushed_authorizations?: {
          readonly context_lifespan?: number | string | null;
          readonly enforce?: boolean | null;
        } | null;
        readonly require_pushed_authorization_requests?: boolean | null;
        readonly scopes?: object | null;
      } | null;
    } | null;
    readonly identity_validation?: {
      readonly elevated_session?: {
        readonly characters?: number | null;
        readonly code_lifespan?: number | string | null;
        readonly elevation_lifespan?: number | string | null;
        readonly require_second_factor?: boolean | null;
        readonly skip_second_factor?: boolean | null;
      } | null;
      readonly reset_password?: {
        readonly jwt_algorithm?: string | null;
        readonly jwt_lifespan?: number | string | null;
        readonly secret?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
      } | null;
    } | null;
    readonly key?: string | null;
    readonly labels?: object | null;
    readonly log?: {
      readonly file_path?: string | null;
      readonly format?: string | null;
      readonly level?: string | null;
    } | null;
    readonly notifier?: {
      readonly disable_startup_check?: boolean | null;
      readonly filesystem?: {
        readonly enabled?: boolean | null;
        readonly filename?: string | null;
      } | null;
      readonly smtp?: {
        readonly address?: string | null;
        readonly disable_html_emails?: boolean | null;
        readonly disable_require_tls?: boolean | null;
        readonly disable_starttls?: boolean | null;
        readonly enabled?: boolean | null;
        readonly identifier?: string | null;
        readonly password?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
        readonly sender?: string | null;
        readonly startup_check_address?: string | null;
        readonly subject?: string | null;
        readonly timeout?: number | string | null;
        readonly tls?: {
          readonly maximum_version?: string | null;
          readonly minimum_version?: string | null;
          readonly server_name?: string | null;
          readonly skip_verify?: boolean | null;
        } | null;
        readonly username?: string | null;
      } | null;
    } | null;
    readonly ntp?: {
      readonly address?: string | null;
      readonly disable_failure?: boolean | null;
      readonly disable_startup_check?: boolean | null;
      readonly max_desync?: number | string | null;
      readonly version?: number | null;
    } | null;
    readonly password_policy?: {
      readonly standard?: {
        readonly enabled?: boolean | null;
        readonly max_length?: number | null;
        readonly min_length?: number | null;
        readonly require_lowercase?: boolean | null;
        readonly require_number?: boolean | null;
        readonly require_special?: boolean | null;
        readonly require_uppercase?: boolean | null;
      } | null;
      readonly zxcvbn?: {
        readonly enabled?: boolean | null;
        readonly min_score?: number | null;
      } | null;
    } | null;
    readonly regulation?: {
      readonly ban_time?: number | string | null;
      readonly find_time?: number | string | null;
      readonly max_retries?: number | null;
      readonly modes?: readonly string[] | null;
    } | null;
    readonly server?: {
      readonly asset_path?: string | null;
      readonly buffers?: {
        readonly read?: number | null;
        readonly write?: number | null;
      } | null;
      readonly endpoints?: {
        readonly authz?: object | null;
        readonly automatic_authz_implementations?: readonly unknown[] | null;
        readonly enable_expvars?: boolean | null;
        readonly enable_pprof?: boolean | null;
        readonly rate_limits?: {
          readonly openid_connect_pushed_authorization_request?: object | null;
          readonly openid_connect_token?: object | null;
          readonly reset_password_finish?: object | null;
          readonly reset_password_start?: object | null;
          readonly second_factor_duo?: object | null;
          readonly second_factor_totp?: object | null;
          readonly session_elevation_finish?: object | null;
          readonly session_elevation_start?: object | null;
        } | null;
      } | null;
      readonly headers?: {
        readonly csp_template?: string | null;
      } | null;
      readonly path?: string | null;
      readonly port?: number | string | null;
      readonly timeouts?: {
        readonly idle?: string | null;
        readonly read?: string | null;
        readonly write?: string | null;
      } | null;
    } | null;
    readonly session?: {
      readonly cookies?: readonly unknown[] | null;
      readonly encryption_key?: {
        readonly disabled?: boolean | null;
        readonly path?: string | null;
        readonly secret_name?: unknown;
        readonly value?: string | null;
      } | null;
      readonly expiration?: number | string | null;
      readonly inactivity?: number | string | null;
      readonly name?: string | null;
      readonly redis?: {
        readonly database_index?: number | null;
        readonly deploy?: boolean | null;
        readonly enabled?: boolean | null;
        readonly high_availability?: {
          readonly enabled?: boolean | null;
          readonly nodes?: readonly unknown[] | null;
          readonly password?: object | null;
          readonly route_by_latency?: boolean | null;
          readonly route_randomly?: boolean | null;
          readonly sentinel_name?: string | null;
          readonly username?: string | null;
        } | null;
        readonly host?: string | null;
        readonly maximum_active_connections?: number | null;
        readonly minimum_idle_connections?: number | null;
        readonly password?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
        readonly port?: number | string | null;
        readonly tls?: {
          readonly enabled?: boolean | null;
          readonly maximum_version?: string | null;
          readonly minimum_version?: string | null;
          readonly server_name?: string | null;
          readonly skip_verify?: boolean | null;
        } | null;
        readonly username?: string | null;
      } | null;
      readonly remember_me?: number | string | null;
      readonly same_site?: string | null;
    } | null;
    readonly storage?: {
      readonly encryption_key?: {
        readonly disabled?: boolean | null;
        readonly path?: string | null;
        readonly secret_name?: unknown;
        readonly value?: string | null;
      } | null;
      readonly local?: {
        readonly enabled?: boolean | null;
        readonly path?: string | null;
      } | null;
      readonly mysql?: {
        readonly address?: string | null;
        readonly database?: string | null;
        readonly deploy?: boolean | null;
        readonly enabled?: boolean | null;
        readonly password?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
        readonly timeout?: number | string | null;
        readonly tls?: {
          readonly enabled?: boolean | null;
          readonly maximum_version?: string | null;
          readonly minimum_version?: string | null;
          readonly server_name?: string | null;
          readonly skip_verify?: boolean | null;
        } | null;
        readonly username?: string | null;
      } | null;
      readonly postgres?: {
        readonly address?: string | null;
        readonly database?: string | null;
        readonly deploy?: boolean | null;
        readonly enabled?: boolean | null;
        readonly password?: {
          readonly disabled?: boolean | null;
          readonly path?: string | null;
          readonly secret_name?: unknown;
          readonly value?: string | null;
        } | null;
        readonly schema?: string | null;
        readonly servers?: readonly unknown[] | null;
        readonly timeout?: number | string | null;
        readonly tls?: {
          readonly enabled?: boolean | null;
          readonly maximum_version?: string | null;
          readonly minimum_version?: string | null;
          readonly server_name?: string | null;
          readonly skip_verify?: boolean | null;
        } | null;
        readonly username?: string | null;
      } | null;
    } | null;
    readonly telemetry?: {
      readonly metrics?: {
        readonly buffers?: {
          readonly read?: number | null;
          readonly write?: number | null;
        } | null;
        readonly enabled?: boolean | null;
        readonly port?: number | string | null;
        readonly serviceMonitor?: {
          readonly annotations?: object | null;
          readonly enabled?: boolean | null;
          readonly labels?: object | null;
        } | null;
        readonly timeouts?: {
          readonly idle?: string | null;
          readonly read?: string | null;
          readonly write?: string | null;
        } | null;
      } | null;
    } | null;
    readonly theme?: string | null;
    readonly totp?: {
      readonly algorithm?: string | null;
      readonly allowed_algorithms?: readonly string[] | null;
      readonly allowed_digits?: readonly number[] | null;
      readonly allowed_periods?: readonly number[] | null;
      readonly digits?: number | null;
      readonly disable?: boolean | null;
      readonly issuer?: string | null;
      readonly period?: number | null;
      readonly secret_size?: number | string | null;
      readonly skew?: number | null;
    } | null;
    readonly webauthn?: {
      readonly attestation_conveyance_preference?: string | null;
      readonly disable?: boolean | null;
      readonly display_name?: string | null;
      readonly enable_passkey_login?: boolean | null;
      readonly filtering?: {
        readonly permitted_aaguids?: readonly unknown[] | null;
        readonly prohibit_backup_eligibility?: boolean | null;
        readonly prohibited_aaguids?: readonly unknown[] | null;
      } | null;
      readonly metadata?: {
        readonly cache_policy?: string | null;
        readonly enabled?: boolean | null;
        readonly validate_entry?: boolean | null;
        readonly validate_entry_permit_zero_aaguid?: boolean | null;
        readonly validate_status?: boolean | null;
        readonly validate_status_permitted?: readonly unknown[] | null;
        readonly validate_status_prohibited?: readonly unknown[] | null;
        readonly validate_trust_anchor?: boolean | null;
      } | null;
      readonly selection_criteria?: {
        readonly attachment?: string | null;
        readonly discoverability?: string | null;
        readonly user_verification?: string | null;
      } | null;
      readonly timeout?: number | string | null;
    } | null;
  } | null;
  readonly enabled?: boolean | null;
  readonly extraObjects?: readonly unknown[] | null;
  readonly global?: object | null;
  readonly image?: {
    readonly pullPolicy?: string | null;
    readonly pullSecrets?: readonly unknown[] | null;
    readonly registry?: string | null;
    readonly repository?: string | null;
    readonly tag?: string | null;
  } | null;
  readonly ingress?: {
    readonly annotations?: object | null;
    readonly certManager?: boolean | null;
    readonly className?: string | null;
    readonly enabled?: boolean | null;
    readonly gatewayAPI?: {
      readonly enabled?: boolean | null;
      readonly hostnamesOverride?: readonly unknown[] | null;
      readonly parentRefs?: readonly unknown[] | null;
    } | null;
    readonly labels?: object | null;
    readonly rulesOverride?: readonly unknown[] | null;
    readonly tls?: {
      readonly enabled?: boolean | null;
      readonly secret?: string | null;
    } | null;
    readonly traefikCRD?: {
      readonly apiGroupOverride?: string | null;
      readonly apiVersionOverride?: string | null;
      readonly disableIngressRoute?: boolean | null;
      readonly enabled?: boolean | null;
      readonly entryPoints?: readonly unknown[] | null;
      readonly matchOverride?: string | null;
      readonly middlewares?: {
        readonly auth?: {
          readonly authResponseHeaders?: readonly string[] | null;
          readonly enableMaxResponseBodySize?: boolean | null;
          readonly endpointOverride?: string | null;
          readonly nameOverride?: string | null;
        } | null;
        readonly chains?: {
          readonly auth?: object | null;
          readonly ingressRoute?: object | null;
        } | null;
      } | null;
      readonly priority?: number | null;
      readonly responseForwardingFlushInterval?: string | null;
      readonly sticky?: boolean | null;
      readonly stickyCookieNameOverride?: string | null;
      readonly strategy?: string | null;
      readonly tls?: {
        readonly certResolver?: string | null;
        readonly disableTLSOptions?: boolean | null;
        readonly domainsOverride?: readonly unknown[] | null;
        readonly options?: {
          readonly cipherSuites?: readonly unknown[] | null;
          readonly curvePreferences?: readonly unknown[] | null;
          readonly maxVersion?: string | null;
          readonly minVersion?: string | null;
          readonly nameOverride?: string | null;
          readonly sniStrict?: boolean | null;
        } | null;
      } | null;
      readonly weight?: number | null;
    } | null;
  } | null;
  readonly kubeDNSDomainOverride?: string | null;
  readonly kubeVersionOverride?: string | null;
  readonly labels?: object | null;
  readonly nameOverride?: unknown;
  readonly networkPolicy?: {
    readonly annotations?: object | null;
    readonly egress?: readonly unknown[] | null;
    readonly enabled?: boolean | null;
    readonly ingress?: readonly unknown[] | null;
    readonly labels?: object | null;
    readonly policyTypes?: readonly string[] | null;
  } | null;
  readonly persistence?: {
    readonly accessModes?: readonly string[] | null;
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly existingClaim?: string | null;
    readonly extraPersistentVolumeClaims?: object | null;
    readonly labels?: object | null;
    readonly mountPropagation?: string | null;
    readonly readOnly?: boolean | null;
    readonly selector?: object | null;
    readonly size?: number | string | null;
    readonly storageClass?: string | null;
    readonly subPath?: string | null;
    readonly subPathExpr?: string | null;
    readonly volumeName?: string | null;
  } | null;
  readonly pod?: {
    readonly annotations?: object | null;
    readonly args?: readonly unknown[] | null;
    readonly autoscaling?: {
      readonly annotations?: object | null;
      readonly behavior?: object | null;
      readonly enabled?: boolean | null;
      readonly labels?: object | null;
    } | null;
    readonly command?: readonly unknown[] | null;
    readonly disableRestartOnChanges?: boolean | null;
    readonly env?: readonly unknown[] | null;
    readonly extraContainers?: readonly unknown[] | null;
    readonly extraVolumeMounts?: readonly unknown[] | null;
    readonly extraVolumes?: readonly unknown[] | null;
    readonly initContainers?: readonly unknown[] | null;
    readonly kind?: string | null;
    readonly labels?: object | null;
    readonly priorityClassName?: string | null;
    readonly probes?: {
      readonly liveness?: {
        readonly failureThreshold?: number | null;
        readonly initialDelaySeconds?: number | null;
        readonly periodSeconds?: number | null;
        readonly successThreshold?: number | null;
        readonly timeoutSeconds?: number | null;
      } | null;
      readonly method?: {
        readonly httpGet?: {
          readonly path?: string | null;
          readonly port?: number | string | null;
          readonly scheme?: string | null;
        } | null;
      } | null;
      readonly readiness?: {
        readonly failureThreshold?: number | null;
        readonly initialDelaySeconds?: number | null;
        readonly periodSeconds?: number | null;
        readonly successThreshold?: number | null;
        readonly timeoutSeconds?: number | null;
      } | null;
      readonly startup?: {
        readonly failureThreshold?: number | null;
        readonly initialDelaySeconds?: number | null;
        readonly periodSeconds?: number | null;
        readonly successThreshold?: number | null;
        readonly timeoutSeconds?: number | null;
      } | null;
    } | null;
    readonly replicas?: number | null;
    readonly resources?: {
      readonly claims?: unknown;
      readonly limits?: object | null;
      readonly requests?: object | null;
    } | null;
    readonly revisionHistoryLimit?: number | null;
    readonly securityContext?: {
      readonly container?: object | null;
      readonly pod?: object | null;
    } | null;
    readonly selectors?: {
      readonly affinity?: object | null;
      readonly nodeName?: string | null;
      readonly nodeSelector?: object | null;
    } | null;
    readonly strategy?: {
      readonly rollingUpdate?: {
        readonly maxSurge?: number | string | null;
        readonly maxUnavailable?: number | string | null;
        readonly partition?: number | null;
      } | null;
      readonly type?: string | null;
    } | null;
    readonly tolerations?: readonly unknown[] | null;
  } | null;
  readonly podDisruptionBudget?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly maxUnavailable?: number | string | null;
    readonly minAvailable?: number | string | null;
  } | null;
  readonly rbac?: {
    readonly annotations?: object | null;
    readonly enabled?: boolean | null;
    readonly labels?: object | null;
    readonly serviceAccountName?: string | null;
  } | null;
  readonly secret?: {
    readonly additionalSecrets?: object | null;
    readonly annotations?: object | null;
    readonly disabled?: boolean | null;
    readonly existingSecret?: string | null;
    readonly labels?: object | null;
    readonly mountPath?: string | null;
  } | null;
  readonly service?: {
    readonly annotations?: object | null;
    readonly clusterIP?: unknown;
    readonly externalTrafficPolicy?: unknown;
    readonly labels?: object | null;
    readonly nodePort?: number | string | null;
    readonly port?: number | string | null;
    readonly type?: string | null;
  } | null;
  readonly versionOverride?: string | null;
}
