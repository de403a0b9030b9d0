import { AUDIT_SETTINGS, type AuditSettings } from '../audit/settings';

/** What a target review takes as marked; each can be set otherwise. */
export interface ReviewSettings extends Pick<AuditSettings, 'approximation'> {
  /**
   * How far a base counted back may lie from the level that was published, as a part of it, before the two are no longer
   * one series: prices move by less, so that it also holds where growth is real. A convention of this product.
   */
  readonly seriesBreak: number;
}

export const REVIEW_SETTINGS: ReviewSettings = {
  approximation: AUDIT_SETTINGS.approximation,
  seriesBreak: 0.15,
};
