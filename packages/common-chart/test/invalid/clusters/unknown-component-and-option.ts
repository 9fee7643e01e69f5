import { Type, defineComponent } from '@lumie-infra/common-chart';
import { clusterOf, layerOf } from '../../stand-ins.ts';

const options = Type.Object({
  replicas: Type.Integer({ default: 1, minimum: 1, description: 'Pods behind the service.' }),
  mode: Type.Union([Type.Literal('fast'), Type.Literal('safe')], { default: 'safe', description: 'How it works' }),
});
const web = defineComponent({ name: 'web', options });
const plain = defineComponent({ name: 'plain' });
const choices: Record<string, never> = {
  web: { replica: 2, replicas: 0, mode: 'quick' } as never,
  webb: false as never,
  plain: { replicas: 1 } as never,
};

export const definition = clusterOf([layerOf('apps', [web, plain]).with(choices)]);
export const message = `cluster 'edge' cannot be built:
  plain.replicas is unknown; nothing is allowed here
  web.mode is "quick"; choose one of fast, safe (How it works)
  web.replica is unknown; did you mean 'replicas'?
  web.replicas is 0; give a number >= 1 (Pods behind the service)
  webb is not a component of apps; did you mean 'web'?`;
