/**
 * Functions and macros that an expression may use: those of which a test proves that they mean the same here as in the
 * cluster. A dot stands before what is called on a value; the numbers are those of arguments.
 *
 * What is missing may be missing for a reason: `lowerAscii` of the evaluator changes letters beyond ASCII too, its
 * `substring` counts units of UTF-16, and comprehensions with two variables are unknown to it.
 */
export const celFunctions: Readonly<Record<string, readonly number[]>> = {
  has: [1],
  '.all': [2],
  '.exists': [2],
  '.exists_one': [2],
  '.filter': [2],
  '.map': [2, 3],

  dyn: [1],
  int: [1],
  size: [1],
  string: [1],
  '.size': [0],

  '.contains': [1],
  '.endsWith': [1],
  '.find': [1],
  '.findAll': [1],
  '.join': [0, 1],
  '.matches': [1],
  '.replace': [2],
  '.split': [1],
  '.startsWith': [1],
  '.trim': [0],

  'optional.none': [0],
  'optional.of': [1],
  '.hasValue': [0],
  '.or': [1],
  '.orValue': [1],
  '.value': [0],

  isQuantity: [1],
  quantity: [1],
  '.add': [1],
  '.asInteger': [0],
  '.compareTo': [1],
  '.isGreaterThan': [1],
  '.isInteger': [0],
  '.isLessThan': [1],
  '.sub': [1],
};

/** Functions that take a regular expression, which JavaScript must read as RE2 does. */
export const patternFunctions: ReadonlySet<string> = new Set(['.find', '.findAll', '.matches']);
