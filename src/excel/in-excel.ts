import { refusal, type Refusal, type RefusalDetail } from '../wording/refusal';
import { refusalOf } from './errors';

/** The oldest Excel that is served: 2021 and later, web and Mac. */
const FLOOR = '1.13';

/**
 * Runs one gesture in Excel, and answers a refusal where Excel could not do it. Waits while the user is typing
 * in a cell instead of failing.
 */
export async function inExcel<T>(
  gesture: (context: Excel.RequestContext) => Promise<T>,
  detail: RefusalDetail = {},
): Promise<T | Refusal> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) {
    return refusal('not-supported-here', { needed: `ExcelApi ${FLOOR}` });
  }
  try {
    return await Excel.run({ delayForCellEdit: true }, gesture);
  } catch (error) {
    return refusalOf(error, detail);
  }
}
