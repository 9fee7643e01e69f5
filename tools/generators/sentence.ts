import { sentenceIsMalformed } from './errors.ts';

/** What is wrong with a description that becomes a docblock and a line of a README. */
export function sentenceProblems(text: string): string[] {
  const isSentence = /^[A-Z`][^\n]*[^.\s][.]$/.test(text) && !text.includes('*/');
  return isSentence ? [] : [sentenceIsMalformed(text)];
}
