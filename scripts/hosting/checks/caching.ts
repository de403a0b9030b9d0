import { advice, type Complaint, fault } from '../remark';
import type { ServedFile } from '../served-file';

/**
 * What keeps its name over the versions is asked for anew, what has a hash in its name is kept for long, and nothing is
 * said of icons: Office shows one of its own where it may not keep the add-in's.
 */
export function checkCaching({ path, headers }: ServedFile): readonly Complaint[] {
  const control = (headers.get('Cache-Control') ?? '').toLowerCase();
  const seconds = secondsOf(control);
  if (path.endsWith('.png')) {
    return FORBIDS_KEEPING.test(control)
      ? [fault(`may not be kept (Cache-Control: ${control}): Office then shows an icon of its own`)]
      : [];
  }
  if (HASHED.test(path)) {
    return seconds !== undefined && seconds >= DAY
      ? []
      : [
          advice(
            'could be kept for a year, since its name changes with its content: max-age=31536000, immutable',
          ),
        ];
  }
  if (path.endsWith('.bcmap')) return [];
  if (seconds === undefined) {
    return [
      advice('does not say how long it may be kept: a browser guesses, and may mix two versions; no-cache'),
    ];
  }
  return seconds > HOUR
    ? [
        fault(
          `may be kept for ${String(seconds)} seconds, though its name does not change: answer with no-cache`,
        ),
      ]
    : [];
}

const HASHED = /\.[\da-f]{16,}\.\w+$/;
const FORBIDS_KEEPING = /no-cache|no-store|must-revalidate|private|max-age=0\b/;
const HOUR = 3600;
const DAY = 24 * HOUR;

/** How long an answer may be used unasked; nothing where that is not said. */
function secondsOf(control: string): number | undefined {
  if (/no-cache|no-store/.test(control)) return 0;
  const age = /\bmax-age=(\d+)/.exec(control)?.[1];
  return age === undefined ? undefined : Number(age);
}
