/** An image as a text names it. */
export interface ImageReference {
  readonly host: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const repository = '[a-z0-9]+(?:[._/-]+[a-z0-9]+)*';
const suffix = '(?::([\\w][\\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?';
const whole = new RegExp(`^([a-z0-9-]+(?:\\.[a-z0-9-]+)+(?::\\d+)?|localhost(?::\\d+)?)/(${repository})${suffix}$`);

/** A text that is an image reference with a host, or `undefined`. */
export function imageReference(text: string): ImageReference | undefined {
  const found = whole.exec(text);
  return found === null ? undefined : referenceOf(found);
}

/** Finds references to images of some hosts anywhere in a text; addresses of the web are none. */
export function referenceFinder(hosts: readonly string[]): (text: string) => ImageReference[] {
  const names = hosts.map((host) => host.replaceAll('.', '\\.')).join('|');
  const inside = new RegExp(`(?<![\\w./-])(${names})/(${repository})${suffix}(?![\\w/$*{])`, 'g');
  return (text) => {
    if (!hosts.some((host) => text.includes(host))) return [];
    return [...text.matchAll(inside)].map(referenceOf);
  };
}

/** The reference as one text. */
export function formatReference({ host, repository: path, tag, digest }: ImageReference): string {
  return `${host}/${path}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

function referenceOf([, host, path, tag, digest]: RegExpExecArray | RegExpMatchArray): ImageReference {
  return {
    host: host!,
    repository: path!,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}
