import { toYaml } from '@lumie-infra/common-chart';
import type { ArgoCdValues } from '../../charts/argo-cd.gen.ts';

type NotificationValues = NonNullable<ArgoCdValues['notifications']>;

const receiver = 'chat';

/** What people are told, and when: a sentence, and the condition under which it is true. */
const occasions = {
  'health-degraded': {
    when: "app.status.health.status == 'Degraded'",
    format: '%s is degraded: %s',
    reason: '(default "no reason given" .app.status.health.message)',
  },
  'sync-failed': {
    when: "app.status.operationState != nil and app.status.operationState.phase in ['Error', 'Failed']",
    format: '%s could not be synced: %s',
    reason: '(default "no reason given" .app.status.operationState.message)',
  },
} as const;

function template({ format, reason }: (typeof occasions)[keyof typeof occasions]): string {
  const address = '(printf "%s/applications/%s" .context.argocdUrl .app.metadata.name)';
  const body = `{"text": {{ printf "${format}\\n%s" .app.metadata.name ${reason} ${address} | toJson }}}`;
  return toYaml({ webhook: { [receiver]: { method: 'POST', body } } });
}

/**
 * Messages about every Application that is not as it should be, sent to a chat.
 *
 * The receiver takes what Slack and Mattermost call an incoming webhook: an address that is itself the secret.
 *
 * @param secret Where the controller finds the address, and under which key.
 */
export function notificationValues(secret: { readonly name: string; readonly key: string }): NotificationValues {
  const names = Object.keys(occasions) as (keyof typeof occasions)[];
  return {
    enabled: true,
    secret: { create: false, name: secret.name },
    notifiers: {
      [`service.webhook.${receiver}`]: toYaml({
        url: `$${secret.key}`,
        headers: [{ name: 'Content-Type', value: 'application/json' }],
      }),
    },
    templates: Object.fromEntries(names.map((name) => [`template.app-${name}`, template(occasions[name])])),
    triggers: Object.fromEntries(
      names.map((name) => [`trigger.on-${name}`, toYaml([{ when: occasions[name].when, send: [`app-${name}`] }])]),
    ),
    subscriptions: [{ recipients: [receiver], triggers: names.map((name) => `on-${name}`) }],
  };
}
