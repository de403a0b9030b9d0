import { countIn, readRoot, rootText } from './part-root';

/** The namespace of the custom XML parts in which a workbook keeps reports; one part holds one report. */
export const KEPT_REPORTS_NAMESPACE = 'urn:fiscal-gauge:kept-report';

/**
 * The ways in which parts have been written that this version of the product reads. A part is written in the oldest that can
 * hold it: one that holds a table of cells is a `table`, and one that holds what was said of earlier readings is `reread`; versions
 * before do not know these.
 */
export const PART_VERSIONS = { text: 1, table: 2, reread: 3 } as const;

/** What is above it was written by a later version of the product. */
export const NEWEST_PART_VERSION = Math.max(...Object.values(PART_VERSIONS));

/** What a part says of itself, to be read without opening it. */
export interface PartHeading {
  readonly version: number;
  /** The id of the report that it holds. */
  readonly report: string;
  /** What the report is called, for a part that cannot be opened. */
  readonly title: string;
  /** How often the report has been written: a part is never changed, the next state of a report is the next part. */
  readonly revision: number;
  /** Of the content, as it was before it was packed. */
  readonly digest: string;
  /** The digest of the part in whose place this one came; empty where there was none. */
  readonly replaces: string;
}

/** A part with its heading and its packed content. */
export function partText(heading: PartHeading, packed: string): string {
  return rootText('report', KEPT_REPORTS_NAMESPACE, { ...heading }, packed);
}

/** The heading and the packed content of a part; `undefined` where it is none of ours. */
export function readHeading(
  xml: string,
): { readonly heading: PartHeading; readonly packed: string } | undefined {
  const root = readRoot('report', xml);
  if (root === undefined) return undefined;
  const { said, packed } = root;
  const [version, revision] = [countIn(said('version')), countIn(said('revision'))];
  const report = said('report');
  if (version === undefined || revision === undefined || report === '') return undefined;
  const title = said('title') === '' ? report : said('title');
  return {
    heading: { version, report, title, revision, digest: said('digest'), replaces: said('replaces') },
    packed,
  };
}
