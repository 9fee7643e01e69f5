import type { ASTNode, Environment, TypeCheckResult } from '@marcbachmann/cel-js';
import { celFunctionIsUnproven, celGivesAnotherType, celPatternDiffers } from '../errors.ts';
import { celFunctions, patternFunctions } from './cel-functions.ts';
import { isSharedPattern } from './shared-pattern.ts';

/** A path of fields that an expression follows, beginning with a variable. */
export type FieldPath = readonly [variable: string, ...fields: string[]];

/** An expression, read once to be evaluated many times. */
export interface CelExpression {
  /** Why it cannot be evaluated, in words; empty when it can. */
  readonly faults: readonly string[];
  /** The functions that it calls, as `name/arguments`. */
  readonly functions: readonly string[];
  /** What it reads of its variables. */
  readonly paths: readonly FieldPath[];
  /** The value for some variables. */
  readonly evaluate: (variables: Readonly<Record<string, unknown>>) => unknown;
}

/** Reads an expression that is to have a type. */
export function celExpression(environment: Environment, text: string, type: 'bool' | 'string' | 'dyn'): CelExpression {
  const impossible = (fault: string): CelExpression => ({
    faults: [fault],
    functions: [],
    paths: [],
    evaluate: () => {
      throw new Error(fault);
    },
  });
  let parsed;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return impossible(summaryOf(error));
  }
  const calls = nodesOf(parsed.ast).flatMap(callOf);
  const functions = calls.map(({ name, given }) => `${name}/${given.length}`);
  const paths = pathsOf(parsed.ast);
  const unproven = [...new Set(calls.flatMap(faultsOf))];
  const checked = parsed.check();
  const named = checked.error?.code === 'unknown_variable' ? [] : unproven;
  const faults = named.length > 0 ? named : typeFaults(checked, type);
  return { faults, functions, paths, evaluate: (variables) => parsed({ ...variables }) as unknown };
}

function typeFaults({ valid, error, type = 'dyn' }: TypeCheckResult, wanted: string): string[] {
  if (!valid) return [summaryOf(error)];
  return [wanted, 'dyn'].includes(type) || wanted === 'dyn' ? [] : [celGivesAnotherType(type, wanted)];
}

/** What went wrong, in a line: errors of the evaluator show where, on further lines. */
export function summaryOf(error: unknown): string {
  const { summary, message } = error as { readonly summary?: string; readonly message: string };
  return summary ?? message;
}

/** All nodes of a tree, itself included. */
function nodesOf(node: ASTNode): ASTNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: ASTNode): ASTNode[] {
  const within = (part: unknown): ASTNode[] =>
    Array.isArray(part) ? part.flatMap(within) : isNode(part) ? [part] : [];
  return within(node.args);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}

interface Call {
  /** As {@link celFunctions} has it. */
  readonly name: string;
  readonly given: readonly ASTNode[];
}

function callOf(node: ASTNode): Call[] {
  if (node.op === 'call') return [{ name: node.args[0], given: node.args[1] }];
  if (node.op !== 'rcall') return [];
  const [name, receiver, given] = node.args;
  return [{ name: receiver.op === 'id' && receiver.args === 'optional' ? `optional.${name}` : `.${name}`, given }];
}

function faultsOf({ name, given }: Call): string[] {
  if (!(Object.hasOwn(celFunctions, name) && celFunctions[name]!.includes(given.length))) {
    return [celFunctionIsUnproven(name.replace(/^\./, ''), given.length)];
  }
  const pattern = given[0];
  if (!patternFunctions.has(name) || pattern === undefined) return [];
  return pattern.op === 'value' && typeof pattern.args === 'string' && isSharedPattern(pattern.args)
    ? []
    : [celPatternDiffers(name.slice(1))];
}

/** The longest paths of fields that an expression follows. */
function pathsOf(node: ASTNode): FieldPath[] {
  const path = pathOf(node);
  return path === undefined ? childrenOf(node).flatMap(pathsOf) : [path];
}

function pathOf(node: ASTNode): FieldPath | undefined {
  if (node.op === 'id') return [node.args];
  const step = stepOf(node);
  if (step === undefined) return undefined;
  const before = pathOf(step.from);
  return before === undefined ? undefined : [...before, step.field];
}

function stepOf(node: ASTNode): { readonly from: ASTNode; readonly field: string } | undefined {
  if (node.op === '.' || node.op === '.?') return { from: node.args[0], field: node.args[1] };
  if (node.op !== '[]' && node.op !== '[?]') return undefined;
  const [from, key] = node.args;
  return key.op === 'value' && typeof key.args === 'string' ? { from, field: key.args } : undefined;
}
