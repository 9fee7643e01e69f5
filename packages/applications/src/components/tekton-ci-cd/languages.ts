/** What a pipeline builds, as far as one language differs from another. */
export interface Language {
  /** The name of the pipeline. */
  readonly pipeline: string;
  readonly description: string;
  /** Where the application is in its repository, unless a run says otherwise. */
  readonly context: string;
  /** Where its image goes in the registry; the name of the application follows. */
  readonly prefix: string;
}

const languages = {
  springBoot: {
    pipeline: 'springboot-build-deploy',
    description: 'Builds a Spring Boot application.',
    context: '.',
    prefix: 'applications/',
  },
  nextjs: {
    pipeline: 'nextjs-build-deploy',
    description: 'Builds a Next.js application.',
    context: './nextjs',
    prefix: 'web-apps/',
  },
  python: {
    pipeline: 'python-build-deploy',
    description: 'Builds a Python application.',
    context: './langgraph',
    prefix: 'web-apps/',
  },
  react: {
    pipeline: 'react-build-deploy',
    description: 'Builds a React application.',
    context: '.',
    prefix: 'web-apps/',
  },
  fastapi: {
    pipeline: 'fastapi-build-deploy',
    description: 'Builds a FastAPI application.',
    context: './fastapi',
    prefix: 'web-apps/',
  },
  lumie: {
    pipeline: 'lumie-springboot-build-deploy',
    description: 'Builds a LUMIE service out of the repository of all of them.',
    context: '.',
    prefix: 'applications/',
  },
} as const satisfies Readonly<Record<string, Language>>;

/** A language that there is a pipeline for. */
export type LanguageName = keyof typeof languages;

/** Every language that there is a pipeline for. */
export const languageTable: Readonly<Record<LanguageName, Language>> = languages;
