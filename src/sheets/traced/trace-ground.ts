import type { Language } from '../../core/language';
import type { Dataset } from '../../library/dataset';
import type { SeenCells } from './seen-cell';

/** What a formula is walked back over. */
export interface TraceGround {
  readonly dataset: Dataset;
  /** In which Excel is shown, and functions answer where nobody says another. */
  readonly language: Language;
  readonly seen: SeenCells;
}
