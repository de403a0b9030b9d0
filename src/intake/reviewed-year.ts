import type { DocumentYears } from '../extract/division/division';

/** The year whose results a document tells; of a part of a year, the year of that part. */
export function reviewedYear({ reviewed, planned, partOfYear }: DocumentYears): number {
  return partOfYear === undefined ? reviewed : planned;
}
