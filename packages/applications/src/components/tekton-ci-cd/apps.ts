import type { LanguageName } from './languages.ts';

/** An application that a push builds. */
export interface App {
  /** Its name, and that of its entry in `images.json`. */
  readonly name: string;
  readonly language: LanguageName;
  /** The name of its repository, without the organisation. */
  readonly repository: string;
  /** Folders of the repository that it is made of; a push that changes none of them builds nothing. @default - all */
  readonly paths?: readonly string[];
  readonly context?: string;
  readonly dockerfile?: string;
  /** Where its image goes in the registry. @default - as its language says */
  readonly image?: string;
}

/** A LUMIE service in the repository of all of them, with the libraries that it is built of. */
function backendService(group: 'core' | 'platform' | 'support', name: string, libraries: readonly string[]): App {
  const folder = `services/${group}/${name}/`;
  return {
    name,
    language: 'lumie',
    repository: 'lumie-backend',
    paths: [folder, ...libraries.map((library) => `libs/${library}/`)],
    dockerfile: `${folder}Dockerfile`,
  };
}

const messaging = ['messaging', 'common'];
const core = ['messaging', 'grpc-api', 'common'];

/** Every application that a push builds. */
export const apps: readonly App[] = [
  ...['auth-svc', 'billing-svc', 'tenant-svc'].map((name) => backendService('platform', name, messaging)),
  ...['academy-svc', 'admin-svc', 'attendance-svc', 'content-svc', 'exam-svc'].map((name) =>
    backendService('core', name, core),
  ),
  backendService('core', 'spreadsheet-svc', ['grpc-api', 'common']),
  backendService('support', 'file-svc', ['grpc-api', 'common']),
  {
    name: 'grading-svc',
    language: 'fastapi',
    repository: 'lumie-ai',
    paths: ['services/grading/'],
    context: './services/grading',
    image: 'applications/grading-svc',
  },
  {
    name: 'lumie-frontend',
    language: 'nextjs',
    repository: 'lumie-frontend',
    context: '.',
    image: 'applications/lumie-frontend',
  },
  { name: 'docusaurus', language: 'nextjs', repository: 'docusaurus', context: '.' },
  { name: 'joossam', language: 'fastapi', repository: 'joossam' },
  { name: 'mas', language: 'fastapi', repository: 'mas', context: './langgraph' },
];
