import { type ClusterModel, describeObject } from '../cluster-model.ts';
import {
  credentialIsWritten,
  exceptionIsStale,
  keyHoldsCredential,
  secretHasData,
  wordLooksRandom,
} from '../errors.ts';
import { mapAt } from '../json-value.ts';
import { producers } from '../producers.ts';
import { type Exception, sift } from '../reviewed/exception.ts';
import { reviewedLiterals } from '../reviewed/literals.ts';
import type { Rule, RuleProblem } from '../rule.ts';
import { credentialsIn, isPlaceholder, looksRandom, randomWordsIn } from '../secrets/credential-patterns.ts';
import { type Literal, literals } from '../secrets/literals.ts';

/** Nothing secret is rendered: no Secret with data, and no text that looks like a credential. */
export const secretLiterals: Rule = secretLiteralsRule(reviewedLiterals);

/** The rule with a list of one's own of what looks like a credential and is none. */
export function secretLiteralsRule(exceptions: readonly Exception[]): Rule {
  return {
    name: 'secret-literals',
    summary: 'Nothing secret is rendered: no Secret with data, and no text that looks like a credential.',
    explanation: `What is rendered is in Git, for everybody who may read it and for ever. Secrets come from the secret store.

Refused are Secrets with data; texts of a form that only credentials have, such as private keys, hashes of passwords, tokens and passwords in addresses; values of keys and variables that are named like credentials, unless they name a Secret or a key of one, or something is put into them later; and words that look random, by their length, their letters and their entropy.

Mend it by declaring the value in \`secrets\`; what looks like a credential and is none goes into reviewed/literals.ts with the reason.`,
    check: (model) => {
      const texts = literals(model);
      const known = knownNames(model);
      const findings = texts.flatMap((literal) => findingsIn(literal, known));
      const components = new Set(model.components.map(({ name }) => name));
      const { unreviewed, stale } = sift(findings, exceptions, components);
      return {
        checked: texts.length,
        problems: [
          ...secretsWithData(model),
          ...unreviewed.map(({ component, object, field, message }) => ({ component, object, field, message })),
          ...stale.map(({ component, what }) => ({
            component,
            object: 'reviewed',
            field: 'literals',
            message: exceptionIsStale(what),
          })),
        ],
      };
    },
  };
}

interface Finding extends RuleProblem {
  /** Object and field, as the reviewed list names them. */
  readonly what: string;
}

function secretsWithData(model: ClusterModel): RuleProblem[] {
  return model.ofKind('Secret').flatMap(({ component, object }) =>
    ['data', 'stringData']
      .filter((field) => Object.keys(mapAt(object, field)).length > 0)
      .map((field) => ({
        component: component.name,
        object: describeObject(object),
        field,
        message: secretHasData(),
      })),
  );
}

const credentialKey =
  /(?:^|[-_.]|[a-z])(?:pass(?:word|wd|phrase)|secret|token|api[-_]?key|private[-_]?key|credentials?)$/i;

function findingsIn(literal: Literal, known: ReadonlySet<string>): Finding[] {
  const { component, object, field, key, text } = literal;
  const at = { component: component.name, object, field, what: `${object} ${field}` };
  const forms = credentialsIn(text).map((form) => ({ ...at, message: credentialIsWritten(form) }));
  if (forms.length > 0) return forms;
  if (credentialKey.test(key) && isValue(text) && !known.has(text))
    return [{ ...at, message: keyHoldsCredential(key) }];
  const settings = settingsIn(text, known);
  if (settings.length > 0) return [{ ...at, message: keyHoldsCredential(settings[0]!) }];
  return randomWordsIn(text)
    .slice(0, 1)
    .map((word) => ({ ...at, message: wordLooksRandom(word.slice(0, 6)) }));
}

// A path or a sentence says where a credential is, or what it is for.
function isValue(text: string): boolean {
  return text.length >= 4 && !isPlaceholder(text) && !/\s/.test(text) && (!text.includes('/') || looksRandom(text));
}

const assignment = /([\w.-]+)["']?[ \t]*[:=][ \t]*["']?([^\s"',;()[\]{}<>]{6,})["']?[ \t]*[,;]?$/gm;

/** Settings inside an argument or a file whose names are those of credentials, and whose values could be one. */
function settingsIn(text: string, known: ReadonlySet<string>): string[] {
  if (!/[:=]/.test(text)) return [];
  return [...text.matchAll(assignment)]
    .filter(([, name, value]) => credentialKey.test(name!) && isValue(value!) && !known.has(value!) && isMixed(value!))
    .map(([, name]) => name!);
}

// In code, a name stands where a file of settings has a value.
function isMixed(text: string): boolean {
  return /[a-z]/i.test(text) && /\d/.test(text);
}

/** Names of Secrets and of their keys: what a field that is named like a credential may well hold. */
function knownNames(model: ClusterModel): ReadonlySet<string> {
  const made = producers(model).all.filter(({ kind }) => kind === 'Secret');
  return new Set(made.flatMap(({ name, keys = [] }) => [name, ...keys]));
}
