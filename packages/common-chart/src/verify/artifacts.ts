import type { RenderedFile } from '../render/layout.ts';
import type { ClusterModel } from './cluster-model.ts';
import { imageList } from './images/image-list.ts';
import { secretsContract } from './secrets/secrets-contract.ts';
import { secretsPage } from './secrets/secrets-page.ts';

/** What follows from a cluster as a whole, for those who prepare it: its images, and what its secret store must hold. */
export function artifacts(model: ClusterModel): RenderedFile[] {
  const contract = secretsContract(model);
  return [
    { path: 'images.json', content: json(imageList(model)) },
    { path: 'secrets.contract.json', content: json(contract) },
    { path: 'secrets.contract.md', content: secretsPage(contract) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
