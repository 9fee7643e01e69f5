import type { ESLint } from 'eslint';
import { componentFileName } from './rules/component-file-name.ts';
import { layerBoundaries } from './rules/layer-boundaries.ts';
import { noClusterDnsLiteral } from './rules/no-cluster-dns-literal.ts';
import { noSyncWaveLiteral } from './rules/no-sync-wave-literal.ts';
import { noVersionLiteral } from './rules/no-version-literal.ts';
import { valuesReturnType } from './rules/values-return-type.ts';

/** The rules of this workspace that no published plugin has, by the names that `eslint.config.js` uses. */
const plugin = {
  meta: { name: 'lumie-infra' },
  rules: {
    'component-file-name': componentFileName,
    'layer-boundaries': layerBoundaries,
    'no-cluster-dns-literal': noClusterDnsLiteral,
    'no-sync-wave-literal': noSyncWaveLiteral,
    'no-version-literal': noVersionLiteral,
    'values-return-type': valuesReturnType,
  },
} satisfies ESLint.Plugin;

export default plugin;
