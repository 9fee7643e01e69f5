import { vaultSecret } from '@lumie-infra/common-chart';
import { rabbitmq } from '@lumie-infra/platform';
import { defineNeed } from './need.ts';

/** Sends and receives events. All services are one user of the bus, whose definitions know no other. */
export const events = defineNeed({
  dependsOn: { rabbitmq },
  secrets: ({ name }) => ({
    events: vaultSecret('platform/rabbitmq', { password: 'RABBITMQ_PASSWORD' }, { restarts: [`Deployment/${name}`] }),
  }),
  env: ({ deps, secrets: { events: login } }) => ({
    RABBITMQ_HOST: deps.rabbitmq.host,
    RABBITMQ_PORT: String(deps.rabbitmq.port),
    RABBITMQ_USERNAME: deps.rabbitmq.user,
    RABBITMQ_PASSWORD: { secret: login.name, key: login.keys.password },
  }),
});
