import type { Framework } from '../../core/health/summary';
import type { Language } from '../../core/language';
import { criterionTexts } from './criteria';
import { inputName } from './inputs';
import { judgementTexts } from './judgements';
import { scorecardTexts } from './scorecard';

/** A framework as it is told above its criteria, or in their place where none of them has a value. */
export interface ToldFramework {
  readonly name: string;
  /** What it asks, and whose framework it is. */
  readonly about: string;
  /** Without any value: which figures are needed, and which criteria they would allow. Else empty. */
  readonly needs: string;
  readonly allows: string;
}

/** Tells a framework of a scorecard, in the language given. */
export function toldFramework(
  { dimension, rows, computed, needs }: Framework,
  language: Language,
): ToldFramework {
  const { name, about } = judgementTexts(language).dimensions[dimension];
  const texts = scorecardTexts(language);
  const open = rows.filter(({ lacks }) => lacks.length > 0);
  if (computed > 0 || open.length === 0) return { name, about, needs: '', allows: '' };
  return {
    name,
    about,
    needs: texts.lacks(needs.map((id) => inputName(id, language))),
    allows: texts.allows(open.map(({ criterion }) => criterionTexts(criterion.id, language).name)),
  };
}
