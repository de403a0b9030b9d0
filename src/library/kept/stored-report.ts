import type { KeptReport } from './kept-report';

/** A kept report as it stands in a workbook. */
export interface StoredReport {
  readonly kind: 'stored-report';
  readonly kept: KeptReport;
  /** How often it has been written, and the digest of what was: whoever changes it says which state was seen. */
  readonly revision: number;
  readonly digest: string;
  /** Excel's id of its part; absent where that has to be looked for. */
  readonly part?: string;
}

/** A part of ours that holds no report that could be used; it is told, and stays as it is. */
export interface UnreadablePart {
  readonly kind: 'unreadable-part';
  /** What it says that it is called, where that can be read. */
  readonly title: string | undefined;
  /** `twice` where two authors have changed the same report at the same time, and another part is used. */
  readonly reason: 'damaged' | 'too-large' | 'newer-version' | 'twice';
}
