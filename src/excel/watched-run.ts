import { afterLimit } from './answer-limit';
import { isLastWrite, takeAnnounced, type AnnouncedWrite } from './announced-write';
import { watchRequest, type HeldUp } from './held-up';

/** A gesture was let go before Excel answered: nobody waits for it any more. */
export abstract class LetGo extends Error {}

/** The person would rather finish what they are typing. */
export class GivenUp extends LetGo {}

/** Excel has not answered within the limit. */
export class Unanswered extends LetGo {
  constructor(
    /** Where it may have written, or may yet; nothing where it had only been asked to read. */
    readonly places: readonly string[] | undefined,
  ) {
    super('Excel has not answered');
  }
}

/** What the first request of a gesture does; one that writes cannot be given up, since Excel will carry it out. */
export type Beginning = 'reading' | 'writing';

/**
 * Runs a gesture in Excel, each of its requests watched: whoever listens to what is held up can give it up as long as it has only
 * read, and none waits for ever. What was let go ends where its answer comes late, before it writes more; a write that is
 * answered late is taken in as if it were in time, unless something was written since.
 */
export async function watchedRun<T>(
  gesture: (context: Excel.RequestContext) => Promise<T>,
  begins: Beginning,
): Promise<T> {
  const { letGo, watch } = watched(begins);
  const run = Excel.run({ delayForCellEdit: true }, (context) => {
    watch(context);
    return gesture(context);
  });
  // Once it was let go, nobody hears how it ends.
  run.catch(() => undefined);
  return Promise.race([run, letGo]);
}

interface Watched {
  /** Rejected when the gesture is let go. */
  readonly letGo: Promise<never>;
  /** Has each request of a context watched from now on. */
  readonly watch: (context: Excel.RequestContext) => void;
}

function watched(begins: Beginning): Watched {
  let ended: LetGo | undefined;
  let end: (by: LetGo) => void = () => undefined;
  const letGo = new Promise<never>((_, reject) => {
    end = (by) => {
      ended = by;
      reject(by);
    };
  });
  letGo.catch(() => undefined);
  const giveUp = (): void => {
    end(new GivenUp());
  };
  let next: HeldUp = begins === 'reading' ? { giveUp } : {};
  let written: AnnouncedWrite | undefined;
  /** Whether the answer to a request comes too late to go on with its gesture. */
  const isTooLate = (write: AnnouncedWrite | undefined): boolean =>
    ended !== undefined && (write === undefined || !isLastWrite(write));
  return {
    letGo,
    watch: (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        const write = takeAnnounced(context);
        written = write ?? written;
        const stops = [
          watchRequest(next),
          afterLimit(() => {
            end(new Unanswered(written?.places));
          }),
        ];
        // What comes after an answer may write.
        next = {};
        try {
          return await sync(value);
        } finally {
          for (const stop of stops) stop();
          // The request has been answered after all: its gesture ends here, before it writes.
          if (isTooLate(write) && ended) throw ended;
        }
      };
    },
  };
}
