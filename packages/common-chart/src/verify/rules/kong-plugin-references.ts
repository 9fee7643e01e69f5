import { referenceRule } from '../reference-rule.ts';
import type { Rule } from '../rule.ts';

/** Every plugin that an annotation asks of Kong exists. */
export const kongPluginReferences: Rule = referenceRule({
  name: 'kong-plugin-references',
  summary: 'Every plugin that an annotation asks of Kong exists.',
  explanation: `Kong leaves out a route whose plugin is missing, or serves it without the plugin, which may be the one that asks who is there.

Mend it by rendering a KongPlugin in the namespace of the object, or a KongClusterPlugin, and by taking its name from there.`,
  kinds: ['KongPlugin.configuration.konghq.com', 'KongUpstreamPolicy.configuration.konghq.com'],
});
