import type { Language } from '../core/language';
import { logOf, type LogEntry } from '../sheets/undo/gesture-log';
import { logSheetEdits } from '../sheets/undo/log-sheet';
import { gestureLogTexts } from '../wording/gesture-log';
import { refusal, type Refusal } from '../wording/refusal';
import { carryOut } from './carry-out';
import { askForNames } from './free-names';
import { inExcel } from './in-excel';
import { readGestures, type StandingGestures } from './standing-gestures';

/** What we wrote into the workbook, as far as it keeps it, the last first. */
export interface LogRead {
  readonly kind: 'log-read';
  readonly log: readonly LogEntry[];
}

/** Reads what the workbook keeps of what we wrote into it: one round trip, and one more for what was never seen before. */
export async function readLog(): Promise<LogRead | Refusal> {
  return inExcel(async (context) => ({ kind: 'log-read', log: logIn(await readGestures(context)) }));
}

export interface LogInserted {
  readonly kind: 'log-inserted';
  readonly worksheet: string;
}

/** Puts the log on a new sheet; refused where there is nothing in it. */
export async function insertLog(language: Language): Promise<LogInserted | Refusal> {
  return inExcel(async (context): Promise<LogInserted | Refusal> => {
    const names = askForNames(context.workbook);
    context.workbook.protection.load('protected');
    const log = logIn(await readGestures(context));
    if (log.length === 0) return refusal('nothing-to-undo');
    if (context.workbook.protection.protected) return refusal('workbook-protected');
    const worksheet = names(new Map()).sheet(gestureLogTexts(language).title);
    await carryOut(context, logSheetEdits(log, worksheet, language));
    return { kind: 'log-inserted', worksheet };
  });
}

function logIn(gestures: StandingGestures): readonly LogEntry[] {
  return logOf(gestures.flatMap(({ gesture }) => gesture ?? []));
}
