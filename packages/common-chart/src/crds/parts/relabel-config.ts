import { Type } from '@sinclair/typebox';
import { choice } from './choice.ts';
import { closedObject } from './closed-object.ts';

/** Rules that rewrite, keep or drop labels, targets or samples. */
export const relabelConfigs = Type.Array(
  closedObject(
    {},
    {
      action: choice([
        'replace',
        'keep',
        'drop',
        'hashmod',
        'labelmap',
        'labeldrop',
        'labelkeep',
        'lowercase',
        'uppercase',
        'keepequal',
        'dropequal',
        'Replace',
        'Keep',
        'Drop',
        'HashMod',
        'LabelMap',
        'LabelDrop',
        'LabelKeep',
        'Lowercase',
        'Uppercase',
        'KeepEqual',
        'DropEqual',
      ]),
      sourceLabels: Type.Array(Type.String()),
      separator: Type.String(),
      regex: Type.String(),
      modulus: Type.Integer({ minimum: 0 }),
      targetLabel: Type.String(),
      replacement: Type.String(),
    },
  ),
);
