import type { ESLint } from 'eslint';
import { componentFileName } from './rules/component-file-name.ts';
import { defaultDocumented } from './rules/default-documented.ts';
import { exportDocblock } from './rules/export-docblock.ts';
import { layerBoundaries } from './rules/layer-boundaries.ts';
import { noClusterDnsLiteral } from './rules/no-cluster-dns-literal.ts';
import { noNamespaceLiteral } from './rules/no-namespace-literal.ts';
import { noSecretNameLiteral } from './rules/no-secret-name-literal.ts';
import { noSyncWaveLiteral } from './rules/no-sync-wave-literal.ts';
import { noVersionLiteral } from './rules/no-version-literal.ts';
import { throwsDocumented } from './rules/throws-documented.ts';
import { unitDocumented } from './rules/unit-documented.ts';
import { valuesReturnType } from './rules/values-return-type.ts';

/** The rules of this workspace that no published plugin has, by the names that `eslint.config.js` uses. */
const plugin = {
  meta: { name: 'lumie-infra' },
  rules: {
    'component-file-name': componentFileName,
    'default-documented': defaultDocumented,
    'export-docblock': exportDocblock,
    'layer-boundaries': layerBoundaries,
    'no-cluster-dns-literal': noClusterDnsLiteral,
    'no-namespace-literal': noNamespaceLiteral,
    'no-secret-name-literal': noSecretNameLiteral,
    'no-sync-wave-literal': noSyncWaveLiteral,
    'no-version-literal': noVersionLiteral,
    'throws-documented': throwsDocumented,
    'unit-documented': unitDocumented,
    'values-return-type': valuesReturnType,
  },
} satisfies ESLint.Plugin;

export default plugin;
