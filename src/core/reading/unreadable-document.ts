/**
 * Why a file, or a text, gives no figures.
 *
 * - `empty`, `too-large`: it has no text at all, or more than is read at once.
 * - `binary`, `other-format`, `damaged`: it is no text, a kind of file that is not read, or broken.
 * - `password-protected`, `scanned`: its text is locked, or a picture of text.
 * - `not-chinese`, `no-figures`: it can be read, and holds no Chinese character, or no figure.
 * - `not-json`: it is a line that should hold a JSON object with a text.
 */
export const DOCUMENT_PROBLEMS = [
  'empty',
  'too-large',
  'binary',
  'other-format',
  'damaged',
  'password-protected',
  'scanned',
  'not-chinese',
  'no-figures',
  'not-json',
] as const;
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

/** A document that gave nothing, and why. */
export interface UnreadableDocument {
  readonly kind: 'unreadable-document';
  readonly problem: DocumentProblem;
  /** The file's name, or the place of a text among others. */
  readonly name: string;
  /** The kind of file, a size, or what a library says of the damage; empty where there is nothing to add. */
  readonly detail: string;
}

export function unreadable(problem: DocumentProblem, name: string, detail = ''): UnreadableDocument {
  return { kind: 'unreadable-document', problem, name, detail };
}

export function isUnreadable(answer: unknown): answer is UnreadableDocument {
  return (
    typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'unreadable-document'
  );
}
