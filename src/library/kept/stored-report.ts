import type { KeptReport } from './kept-report';

/** A kept report as it stands in a workbook. */
export interface StoredReport {
  readonly kind: 'stored-report';
  readonly kept: KeptReport;
  /** Tells this state of it from those before and after; whoever changes it says which one was seen. */
  readonly revision: string;
}

/** A part of ours that holds no report that could be used; it is told, and stays as it is. */
export interface UnreadablePart {
  readonly kind: 'unreadable-part';
  /** What it says that it is called, where that can be read. */
  readonly title: string | undefined;
  /** `twice` where an earlier part of the workbook holds the same report. */
  readonly reason: 'damaged' | 'newer-version' | 'twice';
}
