import type { Edit } from '../sheets/edits/edit';
import { takeBack } from './take-back';
import { Targets } from './targets';
import { told } from './told';
import { writeEdit, type Added } from './write-edit';

/**
 * Writes a list of edits in one request, all of them or none. Where Excel breaks off, or its answer is lost, what may have
 * been written is taken back before the failure is thrown on; a `HalfWritten` is thrown where that fails too.
 *
 * `asFound` tells the edits as they turned out, where the same request has read what was there before it wrote.
 */
export async function carryOut(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  asFound: () => readonly Edit[] = () => edits,
): Promise<void> {
  const targets = new Targets(context.workbook);
  const isAnswered = witness(context.workbook, edits);
  const added = edits.map((edit) => writeEdit(targets, edit));
  try {
    await context.sync();
  } catch (error) {
    const ids = added.map(idOf);
    await takeBack(
      asFound().map((edit, index) => ({ edit, id: ids[index], isKnown: isAnswered() || ids.some(isLearnt) })),
    );
    throw error;
  }
}

/**
 * Tells, after a failure, whether Excel's answer came: then it names what was added until the failure, by id. Asked only
 * where something is added.
 */
function witness({ worksheets }: Excel.Workbook, edits: readonly Edit[]): () => boolean {
  if (!edits.some(({ kind }) => kind === 'sheet' || kind === 'table' || kind === 'chart')) return () => false;
  const count = worksheets.getCount();
  return () => told(() => count.value) !== undefined;
}

/** The id that Excel gave to what was added, also where the request failed later on. */
function idOf(added: Added | undefined): string | undefined {
  return added && told(() => added.id);
}

function isLearnt(id: string | undefined): boolean {
  return id !== undefined;
}
