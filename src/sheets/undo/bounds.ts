import type { OpenedGesture } from './gesture-part';

/** How many gestures a workbook keeps. */
const MOST_GESTURES = 20;

/**
 * How long the parts may be, in characters, which are bytes: of one gesture, beside whose cells and records it travels in a
 * request of 5 MB, and of all, which make the workbook's file so much larger.
 */
export const MOST_CHARACTERS = { ofOne: 1_000_000, ofAll: 3_000_000 } as const;

/** Of the gestures that a workbook keeps, the last one last, those at the front that it is to forget. */
export function tooMany<Kept extends OpenedGesture>(kept: readonly Kept[]): readonly Kept[] {
  let size = 0;
  const staying = kept.toReversed().findIndex((one, index) => {
    size += one.size;
    return index >= MOST_GESTURES || size > MOST_CHARACTERS.ofAll;
  });
  return staying < 0 ? [] : kept.slice(0, kept.length - staying);
}
