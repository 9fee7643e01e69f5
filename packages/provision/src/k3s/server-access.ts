/** What others use a server with. */
export interface ServerAccess {
  readonly kubeconfig: string;
  readonly token: string;
  readonly agentToken: string;
}

/** What `server-access.sh` printed: three texts, one a line in base64. */
export function serverAccess(printed: string): ServerAccess {
  const [kubeconfig = '', token = '', agentToken = ''] = printed
    .trim()
    .split('\n')
    .map((line) => Buffer.from(line, 'base64').toString());
  return { kubeconfig, token: token.trim(), agentToken: agentToken.trim() };
}
