import { announceWrite } from './announced-write';
import { LetGo } from './watched-run';

/**
 * Sends what is queued, which writes into the places given; answers what it failed for. One that nobody waits for any more is
 * thrown on, so that nothing more is done about it.
 */
export async function sendWrite(
  context: Excel.RequestContext,
  places: readonly string[],
): Promise<{ readonly error: unknown } | undefined> {
  announceWrite(context, places);
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    if (error instanceof LetGo) throw error;
    return { error };
  }
}
