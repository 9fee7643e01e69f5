import { defineComponent } from '@lumie-infra/common-chart';
import type { Component } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const uses: Record<string, Component<string, unknown, { url: string }>> = {};
const a = defineComponent({ name: 'a', uses, outputs: ({ deps }) => ({ url: `${deps['b']!.url}/a` }) });
const b = defineComponent({ name: 'b', uses: { a }, outputs: ({ deps }) => ({ url: `${deps.a.url}/b` }) });
uses['b'] = b;

export const definition = clusterOf([layerOf('apps', [a, b])]);
export const message = `cluster 'edge' cannot be built:
  outputs of a -> b -> a need each other; compute one of them without the other`;
