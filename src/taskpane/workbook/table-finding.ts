/** A table of ours that cannot be compared with its report, and why. */
export interface TableFinding {
  readonly table: string;
  readonly reason: 'damaged' | 'newer-version' | 'report-absent';
}
