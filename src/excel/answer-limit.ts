import { isCellEdited } from './cell-edit';

/**
 * How long Excel may take for one request, in milliseconds. The largest that is sent, two megabytes, takes Excel some seconds, and
 * a workbook that computes for long may add most of a minute; what is answered later still is taken in all the same.
 */
export const ANSWER_LIMIT = 60_000;

/**
 * Tells once that a request has not been answered within the limit; answers how to stop. The time in which a cell is being
 * edited does not count: Excel answers when it is left.
 */
export function afterLimit(tell: () => void): () => void {
  let isOver = false;
  const wait = () => setTimeout(() => void look(), ANSWER_LIMIT);
  const look = async (): Promise<void> => {
    const isEdited = await isCellEdited();
    if (isOver) return;
    if (isEdited) timer = wait();
    else tell();
  };
  let timer = wait();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
