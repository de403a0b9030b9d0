import { ErrorType, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Book } from './book';

const errorTexts: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

/** Whether a formula can be read at all; an unknown name can (it is `#NAME?` then), `=1+` cannot. */
export function isWellFormed(book: Book, formula: string): boolean {
  if (/[-+*/^&=<>(,]\s*$/.test(formula)) return false;
  return !errorTexts.has(book.injector.get(LexerTreeBuilder).treeBuilder(formula));
}
