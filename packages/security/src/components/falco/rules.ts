import { toYaml } from '@lumie-infra/common-chart';

/** Programs that bring something in, or lead out, and that nothing needs while it serves. */
const tools = [
  'apk',
  'apt',
  'apt-get',
  'curl',
  'dnf',
  'dpkg',
  'kubectl',
  'microdnf',
  'nc',
  'ncat',
  'netcat',
  'nmap',
  'npm',
  'pip',
  'pip3',
  'rpm',
  'scp',
  'sftp',
  'socat',
  'ssh',
  'tcpdump',
  'telnet',
  'wget',
  'yum',
] as const;

/** Files that only the system itself reads, and the programs of the system that do. */
const secrets = {
  files: ['/etc/shadow', '/etc/sudoers', '/root/.ssh/authorized_keys', '/root/.ssh/id_rsa'],
  readers: ['login', 'passwd', 'sshd', 'su', 'sudo', 'unix_chkpwd'],
} as const;

const inContainer = 'container.id != host';
const where =
  '(user=%user.name command=%proc.cmdline pod=%k8s.ns.name/%k8s.pod.name container=%container.name image=%container.image.repository)';

function isOneOf(field: string, values: readonly string[]): string {
  return `${field} in (${values.join(', ')})`;
}

/**
 * The rules of the platform, beside those of Falco's own project.
 *
 * They use no macro or list of the others, and define none: a macro of the same name would change it for all.
 */
export function platformRules(buildNamespaces: readonly string[]): string {
  const elsewhere = buildNamespaces.length === 0 ? [] : [`not ${isOneOf('k8s.ns.name', buildNamespaces)}`];
  return toYaml([
    {
      rule: 'Unauthorized Process in Container',
      desc: 'A program was started in a container that brings something in or leads out of it.',
      condition: ['evt.type in (execve, execveat)', inContainer, isOneOf('proc.name', tools), ...elsewhere].join(
        ' and ',
      ),
      output: `Unauthorized process started in a container ${where}`,
      priority: 'WARNING',
      tags: ['container', 'process', 'mitre_execution'],
    },
    {
      rule: 'Sensitive File Access',
      desc: 'A program in a container read a file that only the system itself reads.',
      condition: [
        'evt.type in (open, openat, openat2)',
        'evt.is_open_read = true',
        "fd.typechar = 'f'",
        inContainer,
        isOneOf('fd.name', secrets.files),
        `not ${isOneOf('proc.name', secrets.readers)}`,
      ].join(' and '),
      output: `Sensitive file read in a container (file=%fd.name) ${where}`,
      priority: 'CRITICAL',
      tags: ['container', 'file', 'mitre_credential_access'],
    },
  ]);
}
