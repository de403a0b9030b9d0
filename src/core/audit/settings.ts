/** What the audit takes as near, large or marked; each can be set otherwise. */
export interface AuditSettings {
  /** How far 约 and 左右 may be off, as a part of the figure. No law gives a width: a convention of this product. */
  readonly approximation: number;
  /** A difference of growth that is worth a word, as a fraction. A convention: official targets move by half a point. */
  readonly noticeableGrowth: number;
  /** A turn of growth that a reader will ask about, in percentage points. A convention of this product. */
  readonly markedShift: number;
  /** A change of an average that is worth a word, as a part of it. A convention of this product. */
  readonly markedAverage: number;
  /** How near a plan lies to another to be named beside it, as a part of it. A convention of this product. */
  readonly nearness: number;
}

export const AUDIT_SETTINGS: AuditSettings = {
  approximation: 0.05,
  noticeableGrowth: 0.01,
  markedShift: 5,
  markedAverage: 0.25,
  nearness: 0.01,
};
