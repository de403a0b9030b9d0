import type { Language } from '../../core/language';
import type { InputOrigin } from '../../sheets/traced/traced-formula';
import { reportTexts } from './words';

/** Where a number comes from that a function computes with, in words; a call within the formula says so itself. */
export function whence(from: InputOrigin, language: Language): string {
  const { from: texts } = reportTexts(language);
  switch (from.kind) {
    case 'call':
      return '';
    case 'typed-in-formula':
    case 'expression':
      return texts[from.kind];
    case 'yours':
    case 'empty':
    case 'called':
    case 'many-cells':
      return texts[from.kind](from.cell);
    case 'own-formula':
      return texts[from.kind](from.cell, from.formula);
    case 'in-table':
      return from.isYours ? texts.yours(from.cell) : texts.inTable(from.cell, from.row, from.column);
  }
}
