import { missing, type Missing } from '../../core/missing';
import { choiceByWord } from '../../core/names/choice-by-word';
import { nameKey } from '../../core/names/name-key';
import { HEADLINE } from '../../core/reading/subject';
import type { ReportData } from '../dataset';

/** The 口径 that a word stands for: one of the two that have names, or one that a report words; else `unknown-choice`. */
export function readBasis(reports: readonly ReportData[], word: string): string | Missing {
  const known = basisByWord(word);
  if (known !== undefined) return known;
  const worded = new Set(
    reports
      .flatMap(({ observations }) => observations.map(({ basis }) => basis))
      .filter((basis) => basis !== HEADLINE),
  );
  return (
    [...worded].find((basis) => nameKey(basis) === nameKey(word)) ??
    missing('unknown-choice', { argument: 'basis', given: word, allowed: [HEADLINE, ...worded] })
  );
}

/** What people write for a 口径 that has a name, besides its id. */
const basisByWord = choiceByWord({
  [HEADLINE]: ['原文未另注口径', '未另注口径', 'as published'],
  comparable: ['可比口径', '同口径', 'on a comparable basis', 'like for like'],
});
