import { refusal, type Refusal, type RefusalDetail } from '../wording/refusal';
import { refusalOf } from './errors';
import { watchRequest, type HeldUp } from './held-up';

/** The oldest Excel that is served: 2021 and later, web and Mac. */
const FLOOR = '1.13';

/**
 * Runs one gesture in Excel, and answers a refusal where Excel could not do it. Waits while the user is typing
 * in a cell instead of failing; who listens to what is held up (`onHeldUp`) can give it up as long as it has only read.
 */
export async function inExcel<T>(
  gesture: (context: Excel.RequestContext) => Promise<T>,
  detail: RefusalDetail = {},
  { begins = 'reading' }: GestureOptions = {},
): Promise<T | Refusal> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) {
    return refusal('not-supported-here', { needed: `ExcelApi ${FLOOR}` });
  }
  const { givenUp, watch } = watched(begins);
  try {
    const run = Excel.run({ delayForCellEdit: true }, (context) => {
      watch(context);
      return gesture(context);
    });
    return await Promise.race([run, givenUp]);
  } catch (error) {
    if (error instanceof GivenUp) return refusal('cell-being-edited', detail);
    return refusalOf(error, detail);
  }
}

interface GestureOptions {
  /** What its first request does; one that writes cannot be given up, since Excel will carry it out. */
  readonly begins?: 'reading' | 'writing';
}

/** The person would rather finish what they are typing. */
class GivenUp extends Error {}

interface Watched {
  /** Rejected when the gesture is given up. */
  readonly givenUp: Promise<never>;
  /** Has each request of a context watched from now on. */
  readonly watch: (context: Excel.RequestContext) => void;
}

function watched(begins: 'reading' | 'writing'): Watched {
  let isGivenUp = false;
  let giveUp: () => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = () => {
      isGivenUp = true;
      reject(new GivenUp());
    };
  });
  let next: HeldUp = begins === 'reading' ? { giveUp } : {};
  return {
    givenUp,
    watch: (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        const answered = watchRequest(next);
        // What comes after an answer may write.
        next = {};
        const answer = await sync(value).finally(answered);
        // The request that waited has been answered after all: its gesture ends here, before it writes.
        if (isGivenUp) throw new GivenUp();
        return answer;
      };
    },
  };
}
