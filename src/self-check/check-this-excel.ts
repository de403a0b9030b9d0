import { CHECKS } from './checks';
import type { CheckTalk } from './check-talk';
import { seenFromHere } from './page-seen';
import { resultFile, type ResultFile } from './result-file';
import { runChecks } from './run-checks';

/** Runs every check in the Excel that shows this page; the answer says which Excel that is. */
export async function checkThisExcel(talk: CheckTalk): Promise<ResultFile> {
  const page = seenFromHere(talk.copy);
  try {
    return resultFile(await runChecks(CHECKS, { ...talk, page }), new Date());
  } finally {
    page.leave();
  }
}
