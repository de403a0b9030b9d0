import { codeOf } from './errors';

/**
 * Whether a cell is being edited, so that requests wait: Excel refuses one then that would not. Any other trouble is the
 * gesture's to tell, and an Excel that does not answer this either is busy with something else.
 */
export async function isCellEdited(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, LONGEST);
  });
  try {
    return await Promise.race([isRefused(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** In milliseconds. */
const LONGEST = 2_000;

async function isRefused(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.application.load('calculationMode');
      await context.sync();
    });
    return false;
  } catch (error) {
    return codeOf(error) === 'InvalidOperationInCellEditMode';
  }
}
