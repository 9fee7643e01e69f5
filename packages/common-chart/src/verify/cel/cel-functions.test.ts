import { expect, test } from 'vitest';
import { celEnvironment } from './cel-environment.ts';
import { celExpression } from './cel-expression.ts';
import { celFunctions } from './cel-functions.ts';
import { celValue } from './cel-value.ts';

const object = {
  apiVersion: 'v1',
  metadata: { name: 'web', labels: { app: 'web', 'example.com/on': 'true' } },
  spec: {
    replicas: 2,
    share: 0.5,
    ready: true,
    list: [{ name: 'a', image: 'zot/a' }, { name: 'b' }],
    words: ['x', 'y'],
    memory: '1Gi',
  },
};

/**
 * By function or operator: expressions, and what cel-go makes of them, as a literal or `error` where evaluation fails.
 *
 * Read off cel-go 0.30 with the libraries and options of Kyverno 1.19, and off the environment that the API server of
 * Kubernetes 1.34 has for admission policies: both agree on every line.
 */
const proofs: Readonly<Record<string, readonly (readonly [expression: string, is: string])[]>> = {
  '==': [
    ['1 == 1', 'true'],
    ['object.spec.replicas == 2', 'true'],
    ['object.spec.replicas == 2.0', 'true'],
    ["object.spec.replicas == '2'", 'false'],
    ["object.spec.ready == 'true'", 'false'],
    ["object.metadata.labels == {'app': 'web', 'example.com/on': 'true'}", 'true'],
    ["object.spec.words == ['x', 'y']", 'true'],
    ["object.spec.words == ['y', 'x']", 'false'],
    ['object == null', 'false'],
  ],
  '!=': [["object.metadata.name != 'api'", 'true']],
  '<': [
    ['object.spec.replicas < 3', 'true'],
    ['object.spec.share < 1', 'true'],
    ["'a' < 'b'", 'true'],
    ['object.metadata.name < 1', 'error'],
  ],
  '<=': [['2 <= 2', 'true']],
  '>': [['object.spec.replicas > 1.5', 'true']],
  '>=': [['1 >= 2', 'false']],
  '+': [
    ['1 + 2', '3'],
    ["'a' + 'b'", '"ab"'],
    ['[1] + [2]', '[1, 2]'],
    ["object.spec.words + ['z']", '["x", "y", "z"]'],
    ['object.spec.replicas + 1', '3'],
    ['object.metadata.name + 1', 'error'],
    ['9223372036854775807 + 1', 'error'],
  ],
  '-': [
    ['1 - 2', '-1'],
    ['-object.spec.replicas', '-2'],
  ],
  '*': [['2 * 3', '6']],
  '/': [
    ['7 / 2', '3'],
    ['7 / 0', 'error'],
  ],
  '%': [['7 % 2', '1']],
  in: [
    ["'x' in object.spec.words", 'true'],
    ["'z' in object.spec.words", 'false'],
    ["'app' in object.metadata.labels", 'true'],
    ['object.spec.replicas in [1, 2]', 'true'],
  ],
  '&&': [
    ['true && false', 'false'],
    ['object.none == 1 && false', 'false'],
    ['false && object.none == 1', 'false'],
    ['object.none == 1 && true', 'error'],
  ],
  '||': [
    ['false || true', 'true'],
    ['object.none == 1 || true', 'true'],
    ['object.none == 1 || false', 'error'],
  ],
  '!': [['!object.spec.ready', 'false']],
  '? :': [
    ["object.spec.ready ? 'on' : 'off'", '"on"'],
    ["false ? object.none : 'off'", '"off"'],
  ],
  '.': [
    ['object.metadata.name', '"web"'],
    ['object.metadata.none', 'error'],
    ['object.none.none', 'error'],
  ],
  '.?': [
    ["object.metadata.?name.orValue('none')", '"web"'],
    ["object.metadata.?none.orValue('none')", '"none"'],
    ["object.?none.?none.orValue('none')", '"none"'],
    ["object.?none.none.orValue('none')", '"none"'],
  ],
  '[]': [
    ["object.metadata.labels['app']", '"web"'],
    ["object.metadata.labels['none']", 'error'],
    ['object.spec.list[1].name', '"b"'],
    ['object.spec.list[2].name', 'error'],
  ],
  '[?]': [
    ["object.metadata.?labels[?'example.com/on'].orValue('')", '"true"'],
    ["object.metadata.?labels[?'none'].orValue('')", '""'],
    ["object.metadata.?annotations[?'none'].orValue('')", '""'],
    ['object.spec.list[?2].hasValue()', 'false'],
  ],
  has: [
    ['has(object.metadata.name)', 'true'],
    ['has(object.metadata.none)', 'false'],
    ['has(object.none.none)', 'error'],
  ],
  '.all': [
    ['[1, 2].all(n, n > 0)', 'true'],
    ['[1, 2].all(n, n > 1)', 'false'],
    ["object.spec.words.filter(w, w == 'z').all(w, w == 'x')", 'true'],
    ['object.spec.list.all(c, has(c.image))', 'false'],
    ["object.spec.list.all(c, c.image != '')", 'error'],
    ["object.spec.list.all(c, c.name == 'b' && c.image != '')", 'false'],
    ["object.spec.list.all(c, c.name == 'x' || c.image == '')", 'false'],
    ['object.metadata.labels.all(key, key.size() > 2)', 'true'],
  ],
  '.exists': [
    ['[1, 2].exists(n, n > 1)', 'true'],
    ["object.spec.words.filter(w, w == 'z').exists(w, w == 'x')", 'false'],
    ["object.spec.list.exists(c, c.image == 'zot/a')", 'true'],
    ["object.spec.list.exists(c, c.image == 'zot/b')", 'error'],
    ["object.spec.list.exists(c, c.name == 'b' || c.image == '')", 'true'],
    ["object.metadata.labels.exists(key, object.metadata.labels[key] == 'true')", 'true'],
  ],
  '.exists_one': [
    ['[1, 2].exists_one(n, n > 1)', 'true'],
    ['[1, 2].exists_one(n, n > 0)', 'false'],
    ["object.spec.list.exists_one(c, c.image == 'zot/a')", 'error'],
  ],
  '.filter': [
    ['[1, 2].filter(n, n > 1)', '[2]'],
    ['object.spec.list.filter(c, has(c.image)).size()', '1'],
    ["object.spec.list.filter(c, c.image != '').size()", 'error'],
  ],
  '.map': [
    ['[1, 2].map(n, n * 2)', '[2, 4]'],
    ['object.spec.list.map(c, c.name)', '["a", "b"]'],
    ['object.spec.list.map(c, c.image)', 'error'],
    ['object.spec.list.map(c, has(c.image), c.name)', '["a"]'],
    ['object.metadata.labels.map(key, key).size()', '2'],
  ],
  dyn: [['dyn(1) == 1', 'true']],
  int: [
    ["int('42')", '42'],
    ['int(object.metadata.name)', 'error'],
    ['int(2.9)', '2'],
  ],
  size: [
    ["size('abc')", '3'],
    ["size('né')", '2'],
    ['size([1, 2])', '2'],
    ['size(object.metadata.labels)', '2'],
    ['size(object.spec.list)', '2'],
  ],
  string: [
    ['string(42)', '"42"'],
    ['string(true)', '"true"'],
    ["string('a')", '"a"'],
  ],
  '.size': [
    ["'abc'.size()", '3'],
    ['object.spec.words.size()', '2'],
    ['object.metadata.labels.size()', '2'],
  ],
  '.contains': [
    ["'abc'.contains('b')", 'true'],
    ["object.metadata.name.contains('x')", 'false'],
    ["object.spec.replicas.contains('x')", 'error'],
  ],
  '.endsWith': [
    ["'abc'.endsWith('bc')", 'true'],
    ["'abc'.endsWith('ab')", 'false'],
  ],
  '.find': [
    ["'abc 123'.find('[0-9]+')", '"123"'],
    ["'abc'.find('[0-9]+')", '""'],
  ],
  '.findAll': [
    ["'a1b22'.findAll('[0-9]+')", '["1", "22"]'],
    ["'abc'.findAll('[0-9]+')", '[]'],
  ],
  '.join': [
    ["['a', 'b'].join()", '"ab"'],
    ["['a', 'b'].join(', ')", '"a, b"'],
    ["[].join(', ')", '""'],
    ["object.spec.words.join('-')", '"x-y"'],
    ["object.spec.list.map(c, c.name).join(', ')", '"a, b"'],
    ["object.spec.list.join(', ')", 'error'],
  ],
  '.matches': [
    ["'abc'.matches('b')", 'true'],
    ["'abc'.matches('^b')", 'false'],
    ["'registry/a:1.2'.matches('^[a-z]+/a:(?:[0-9]+\\\\.)*[0-9]+$')", 'true'],
  ],
  '.replace': [
    ["'a.b.c'.replace('.', '-')", '"a-b-c"'],
    ["'abc'.replace('x', 'y')", '"abc"'],
  ],
  '.split': [
    ["'a,b'.split(',')", '["a", "b"]'],
    ["'ab'.split(',')", '["ab"]'],
    ["''.split(',')", '[""]'],
  ],
  '.startsWith': [
    ["'zot/a'.startsWith('zot/')", 'true'],
    ["object.spec.list[0].image.startsWith('ghcr/')", 'false'],
    ["object.spec.replicas.startsWith('2')", 'error'],
  ],
  '.trim': [["' a '.trim()", '"a"']],
  'optional.none': [['optional.none().hasValue()', 'false']],
  'optional.of': [
    ["optional.of('a').value()", '"a"'],
    ["optional.of('a').hasValue()", 'true'],
  ],
  '.hasValue': [
    ['object.metadata.?name.hasValue()', 'true'],
    ['object.metadata.?none.hasValue()', 'false'],
    ['object.?none.?none.hasValue()', 'false'],
    ['object.metadata.?labels.?app.hasValue()', 'true'],
  ],
  '.or': [
    ["object.?none.or(optional.of('a')).value()", '"a"'],
    ["object.?apiVersion.or(optional.of('a')).value()", '"v1"'],
  ],
  '.orValue': [
    ['object.?none.orValue([])', '[]'],
    ["object.?apiVersion.orValue('v2')", '"v1"'],
    ['object.spec.?ready.orValue(false) == true', 'true'],
    ['object.spec.?none.orValue(object.spec.ready)', 'true'],
  ],
  '.value': [
    ['object.?apiVersion.value()', '"v1"'],
    ['object.?none.value()', 'error'],
  ],
  isQuantity: [
    ["isQuantity('1Gi')", 'true'],
    ["isQuantity('1.5e3')", 'true'],
    ["isQuantity('-20m')", 'true'],
    ["isQuantity('1 Gi')", 'false'],
    ["isQuantity('Gi')", 'true'],
    ["isQuantity('1Zi')", 'false'],
    ["isQuantity('1Ei')", 'true'],
    ["isQuantity('1e+3')", 'true'],
    ["isQuantity('0x1')", 'false'],
    ["isQuantity(' 1')", 'false'],
    ["isQuantity('1.2.3')", 'false'],
    ["isQuantity('m')", 'true'],
    ["isQuantity('+')", 'true'],
    ["isQuantity('.')", 'true'],
    ["isQuantity('')", 'false'],
    ["isQuantity('1gi')", 'false'],
    ["isQuantity('.5')", 'true'],
    ["isQuantity('5.')", 'true'],
    ["isQuantity('1E')", 'true'],
    ["isQuantity('1e')", 'false'],
    ["isQuantity('+1')", 'true'],
    ["isQuantity('1K')", 'false'],
  ],
  quantity: [
    ["quantity('1') != quantity('2')", 'true'],
    ["quantity('-1.5') == quantity('-1500m')", 'true'],
    ["quantity('Gi') == quantity('0')", 'true'],
    ["quantity('1Gi') == quantity('1024Mi')", 'true'],
    ["quantity('1.5Gi') == quantity('1536Mi')", 'true'],
    ["quantity('1k') == quantity('1Ki')", 'false'],
    ["quantity('nothing') == quantity('1')", 'error'],
    ["quantity(object.spec.memory) == quantity('1073741824')", 'true'],
    ["quantity('1E') == quantity('1e18')", 'true'],
    ["quantity('0.1n') == quantity('1n')", 'true'],
    ["quantity('100m') == quantity('0.1')", 'true'],
    ["quantity('1u') == quantity('1000n')", 'true'],
  ],
  '.add': [
    ["quantity('1').add(quantity('500m')).compareTo(quantity('1500m'))", '0'],
    ["quantity('1').add(2).asInteger()", '3'],
  ],
  '.asInteger': [
    ["quantity('2k').asInteger()", '2000'],
    ["quantity('500m').asInteger()", 'error'],
  ],
  '.compareTo': [
    ["quantity('1Gi').compareTo(quantity('1G'))", '1'],
    ["quantity('64Mi').compareTo(quantity('64Mi'))", '0'],
    ["quantity('100m').compareTo(quantity('1'))", '-1'],
  ],
  '.isGreaterThan': [
    ["quantity('1Gi').isGreaterThan(quantity('1G'))", 'true'],
    ["quantity('1').isGreaterThan(quantity('1'))", 'false'],
  ],
  '.isInteger': [
    ["quantity('2').isInteger()", 'true'],
    ["quantity('2.5').isInteger()", 'false'],
  ],
  '.isLessThan': [["quantity('1m').isLessThan(quantity('1'))", 'true']],
  '.sub': [
    ["quantity('1').sub(quantity('1500m')).compareTo(quantity('-500m'))", '0'],
    ["quantity('1Ki').sub(24).asInteger()", '1000'],
  ],
};

const environment = await celEnvironment(['object']);
const variables = { object: celValue(object) };

function resultOf(expression: string): string {
  const { faults, evaluate } = celExpression(environment, expression, 'dyn');
  if (faults.length > 0) return faults.join();
  try {
    return literal(evaluate(variables));
  } catch {
    return 'error';
  }
}

function literal(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  return Array.isArray(value) ? `[${value.map(literal).join(', ')}]` : JSON.stringify(value);
}

test.each(Object.entries(proofs))('%s means the same here and in the cluster', (_, lines) => {
  expect(lines.map(([expression]) => [expression, resultOf(expression)])).toEqual(lines);
});

test('every function of the table is proved, with every number of arguments', () => {
  const used = new Set(
    Object.values(proofs).flatMap((lines) =>
      lines.flatMap(([text]) => celExpression(environment, text, 'dyn').functions),
    ),
  );

  for (const [name, counts] of Object.entries(celFunctions)) {
    expect(proofs, name).toHaveProperty([name]);
    for (const count of counts) expect(used, name).toContain(`${name}/${count}`);
  }
});
