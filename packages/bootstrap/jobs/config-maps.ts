import type { ConfigMap } from './grant.ts';
import { type Api, askFor } from './http-client.ts';

interface Page {
  readonly items: readonly ConfigMap[];
  readonly metadata?: { readonly continue?: string };
}

/** Every ConfigMap of a cluster with a label. */
export async function labelledConfigMaps(api: Api, label: string): Promise<ConfigMap[]> {
  const found: ConfigMap[] = [];
  let next = '';
  do {
    const query = new URLSearchParams({
      labelSelector: label,
      limit: '200',
      ...(next === '' ? {} : { continue: next }),
    });
    const page: Page | undefined = await askFor<Page>(api, 'GET', `/api/v1/configmaps?${query.toString()}`);
    found.push(...(page?.items ?? []));
    next = page?.metadata?.continue ?? '';
  } while (next !== '');
  return found;
}
