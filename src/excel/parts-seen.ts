/** Which parts of ours stood in the workbook when they were last looked at, by Excel's ids. */
export interface PartsSeen {
  readonly current: () => ReadonlySet<string>;
  readonly become: (ids: ReadonlySet<string>) => void;
}

/** Of a workbook that nobody has looked at yet. */
export function createPartsSeen(): PartsSeen {
  let seen: ReadonlySet<string> = new Set();
  return {
    current: () => seen,
    become: (ids) => {
      seen = ids;
    },
  };
}
