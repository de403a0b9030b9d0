/** What is to be told of a table of ours: that it cannot be compared, and why, or that another goes before it. */
export interface TableFinding {
  readonly table: string;
  readonly reason: 'damaged' | 'newer-version' | 'report-absent' | 'further-memo';
}
