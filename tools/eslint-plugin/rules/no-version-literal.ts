import type { Rule } from 'eslint';
import { plainKey, visitText } from '../component-call.ts';

// A reference with a path, or a tag that cannot be a port.
const imageReference =
  /^[a-z0-9][\w.-]*(?::\d+)?(?:\/[\w.-]+)+:[\w][\w.-]*$|^[a-z0-9][\w./-]*:(?:v\d[\w.-]*|\d+\.[\w.-]+)$/;
const digest = /@sha256:[0-9a-f]{8,}/;
const versionNumber = /^v?\d+\.\d+/;
const versionKeys = new Set(['version', 'tag', 'appVersion', 'imageTag']);

/** Versions of images and charts are data in `upstream-versions.json`, never literals in a component. */
export const noVersionLiteral: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Versions of images and charts are data in upstream-versions.json, never literals.' },
    schema: [],
    messages: {
      image: "'{{text}}' pins an image here; add an entry to upstream-versions.json and refer to it by name",
      version:
        "{{key}} '{{text}}' is a version literal; add an entry to upstream-versions.json and refer to it by name",
    },
  },
  create: (context) => ({
    ...visitText((text, node) => {
      if (imageReference.test(text) || digest.test(text)) {
        context.report({ node, messageId: 'image', data: { text } });
      }
    }),
    Property(node) {
      const key = plainKey(node);
      if (key === undefined || !versionKeys.has(key)) return;
      if (node.value.type !== 'Literal' || typeof node.value.value !== 'string') return;
      const text = node.value.value;
      if (versionNumber.test(text) || text === 'latest') {
        context.report({ node: node.value, messageId: 'version', data: { key, text } });
      }
    },
  }),
};
