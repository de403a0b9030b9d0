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
  const attributes = Object.entries(heading)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return `<report xmlns="${KEPT_REPORTS_NAMESPACE}"${attributes}>${packed}</report>`;
}

/**
 * The heading and the packed content of a part; `undefined` where it is none of ours. Excel may give XML back in another
 * writing than it was given: with a declaration, with a prefix, its attributes in another order and quotes.
 */
export function readHeading(
  xml: string,
): { readonly heading: PartHeading; readonly packed: string } | undefined {
  const { attributes = '', packed = '' } = ROOT.exec(xml)?.groups ?? {};
  const said = new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(({ groups }) => [
      groups?.['name'],
      unescaped(groups?.['quoted']?.slice(1, -1) ?? ''),
    ]),
  );
  const [version, revision] = [Number(said.get('version')), Number(said.get('revision'))];
  const report = said.get('report') ?? '';
  if (!isCount(version) || !isCount(revision) || report === '') return undefined;
  const heading = {
    version,
    report,
    title: said.get('title') ?? report,
    revision,
    digest: said.get('digest') ?? '',
    replaces: said.get('replaces') ?? '',
  };
  return { heading, packed: packed.replace(/\s/g, '') };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

const ROOT =
  /<(?:[\w.-]+:)?report(?<attributes>(?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>(?<packed>[^<]*)</;
const ATTRIBUTE = /(?<name>[\w.:-]+)\s*=\s*(?<quoted>"[^"]*"|'[^']*')/g;

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
] as const;

/** Without what XML does not allow at all, such as control characters. */
function escaped(value: string): string {
  const allowed = value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
  return ENTITIES.reduce((text, [plain, entity]) => text.replaceAll(plain, entity), allowed);
}

function unescaped(value: string): string {
  return ENTITIES.toReversed().reduce((text, [plain, entity]) => text.replaceAll(entity, plain), value);
}
