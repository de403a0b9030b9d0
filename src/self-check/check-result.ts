import type { Expected, Seen } from './seen';

/** What a check came to, and how many milliseconds it took. */
export type CheckResult = { readonly id: string; readonly ms: number } & CheckOutcome;

export type CheckOutcome =
  | { readonly kind: 'passed'; readonly seen: Seen }
  | { readonly kind: 'differs'; readonly expected: Expected; readonly seen: Seen }
  /** Excel refused what the check needed: its code, and the member at which it stopped, if it told. */
  | { readonly kind: 'failed'; readonly code: string; readonly at?: string }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

export const SKIP_REASONS = ['older-excel', 'cancelled', 'not-done-by-hand', 'after-reopening'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What happens while the checks run. */
export type CheckEvent =
  | { readonly kind: 'check-began'; readonly id: string }
  | { readonly kind: 'hand-asked'; readonly id: string }
  | { readonly kind: 'check-ended'; readonly result: CheckResult };

/** What a person who was asked for a hand answers: it was done, and it was so or not; or that they would rather not. */
export type HandAnswer = 'yes' | 'no' | 'skip';
