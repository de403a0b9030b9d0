import type { CellsEdit, Edit } from '../edits/edit';
import { sitesOf } from './insertion-back';
import type { KeptWrite } from './kept-gesture';
import { wholeRows } from './whole-rows';

/**
 * An insertion that takes less room: of the rows of its tables nothing but a digest, by which it is known whether somebody has
 * worked on them; taking them back needs no more.
 */
export function compactInsertion(gesture: KeptWrite): KeptWrite {
  const sites = sitesOf(gesture.edits, gesture.tables);
  const blocks = new Set<Edit>(sites.map(({ block }) => block));
  const tables = gesture.tables.map((landmarks) => {
    const site = sites.find((one) => one.landmarks === landmarks);
    const [, ...rows] = site?.block.to.contents ?? [];
    return site === undefined ? landmarks : { ...landmarks, whole: wholeRows(rows) };
  });
  const edits = gesture.edits.map((edit) =>
    edit.kind === 'cells' && blocks.has(edit) ? withoutRows(edit) : edit,
  );
  return { ...gesture, edits, tables };
}

/** The header, and the formats that the cells had, where they had any. */
function withoutRows({ from, to, ...edit }: CellsEdit): CellsEdit {
  const hadFormats = from.formats?.some((row) => row.some((format) => format !== 'General')) === true;
  return {
    ...edit,
    from: hadFormats && from.formats ? { formats: from.formats } : {},
    to: { contents: to.contents?.slice(0, 1) ?? [] },
  };
}
