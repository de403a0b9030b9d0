import type { Confidence, Doubt } from '../../core/reading/doubt';

/** How sure a reading is, from what makes it doubtful; 'certain' where nothing does. */
export function confidenceOf(doubts: readonly Doubt[]): Confidence {
  if (doubts.length === 0) return 'certain';
  return doubts.some((doubt) => GRAVE.has(doubt)) ? 'doubtful' : 'likely';
}

const GRAVE: ReadonlySet<Doubt> = new Set([
  'two-candidates',
  'unusual-unit',
  'far-from-neighbours',
  'broken-text',
  'status-assumed',
]);
