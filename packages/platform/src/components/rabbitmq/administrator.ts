import { type SecretField, made, vaultSecret } from '@lumie-infra/common-chart';

/** The user that may do everything; services get users of their own. */
export const administrator = 'lumie';

/** The Secret of the administrator; the operator signs in with the one of this name, whatever else it is told. */
export const administratorSecret = 'rabbitmq-default-user';

/** The key that holds the administrator as a definitions file. */
export const usersFile = 'users.json';

const field = 'RABBITMQ_PASSWORD';
const password = `get .Secrets "${field}"`;

function fixed(text: string): SecretField {
  return { template: text, fields: [] };
}

function withPassword(template: string): SecretField {
  return { template, fields: [field] };
}

/**
 * The administrator from Vault, in the two forms in which it is read.
 *
 * A node that imports definitions makes no default user, so the user is a definition too; RabbitMQ takes a password
 * there in plain text and hashes it, and takes a new one at the next start. The operator reads the other keys: it signs
 * in with them, and the nodes wait until the Secret is there.
 */
export function administratorFromVault(host: string, port: number) {
  return vaultSecret(
    'platform/rabbitmq',
    {
      username: fixed(administrator),
      password: field,
      'default_user.conf': withPassword(`default_user = ${administrator}\ndefault_pass = {{ ${password} }}\n`),
      [usersFile]: withPassword(
        `{"users":[{"name":"${administrator}","password":{{ ${password} | mustToJson }},"tags":["administrator"]}]}\n`,
      ),
      host: fixed(host),
      port: fixed(String(port)),
      provider: fixed('rabbitmq'),
      type: fixed('rabbitmq'),
    },
    {
      name: administratorSecret,
      // The operator sees no Secret without it.
      labels: { 'app.kubernetes.io/part-of': 'rabbitmq' },
      restarts: ['StatefulSet/rabbitmq-server'],
      make: { [field]: made.random(24) },
    },
  );
}
