import type { InputId } from '../../core/health/health-input';
import type { MemoFilled } from '../pane-actions';
import type { Reactions } from '../reactions';

/** What is typed for figures that a report lacks, and does not stand in the workbook yet. */
export interface HealthState {
  /** By report, by input; as it was typed. */
  readonly typed: Readonly<Partial<Record<string, TypedFigures>>>;
}

export type TypedFigures = Readonly<Partial<Record<InputId, string>>>;

export type HealthEvent =
  | { readonly kind: 'input-typed'; readonly report: string; readonly input: InputId; readonly text: string }
  | MemoFilledFor;

/** Figures were written into the credit memo about a report. */
export interface MemoFilledFor extends MemoFilled {
  readonly report: string;
}

export const OPENING_HEALTH: HealthState = { typed: {} };

export const HEALTH_REACTIONS: Reactions<HealthState, HealthEvent> = {
  'input-typed': ({ typed }, { report, input, text }) => ({
    typed: { ...typed, [report]: { ...typed[report], [input]: text } },
  }),
  // What the memo has no cell for stays to be seen.
  'memo-filled': ({ typed }, { report, left }) => ({
    typed: {
      ...typed,
      [report]: Object.fromEntries(
        Object.entries(typed[report] ?? {}).filter(([id]) => left.some((one) => one === id)),
      ),
    },
  }),
};
