import { refusal, type Refusal, type RefusalDetail } from '../wording/refusal';
import { ANSWER_LIMIT } from './answer-limit';
import { refusalOf } from './errors';
import { GivenUp, Unanswered, watchedRun, type Beginning } from './watched-run';

/** The oldest Excel that is served: 2021 and later, web and Mac. */
const FLOOR = '1.13';

/**
 * Runs one gesture in Excel, and answers a refusal where Excel could not do it, or did not answer in time. Waits while the user is
 * typing in a cell instead of failing; who listens to what is held up (`onHeldUp`) can give it up as long as it has only read.
 */
export async function inExcel<T>(
  gesture: (context: Excel.RequestContext) => Promise<T>,
  detail: RefusalDetail = {},
  { begins = 'reading' }: { readonly begins?: Beginning } = {},
): Promise<T | Refusal> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) {
    return refusal('not-supported-here', { needed: `ExcelApi ${FLOOR}` });
  }
  try {
    return await watchedRun(gesture, begins);
  } catch (error) {
    if (error instanceof GivenUp) return refusal('cell-being-edited', detail);
    if (error instanceof Unanswered) return unanswered(error, detail);
    return refusalOf(error, detail);
  }
}

function unanswered({ places }: Unanswered, detail: RefusalDetail): Refusal {
  const seconds = ANSWER_LIMIT / 1000;
  return places === undefined
    ? refusal('unanswered', { ...detail, seconds })
    : refusal('perhaps-written', { ...detail, seconds, places });
}
