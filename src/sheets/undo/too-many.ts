import type { OpenedGesture } from './gesture-part';
import { MOST_CHARACTERS } from './most-characters';

/** How many gestures a workbook keeps. */
const MOST_GESTURES = 20;

/** Of the gestures that a workbook keeps, the last one last, those at the front that it is to forget. */
export function tooMany<Kept extends OpenedGesture>(kept: readonly Kept[]): readonly Kept[] {
  let size = 0;
  const staying = kept.toReversed().findIndex((one, index) => {
    size += one.size;
    return index >= MOST_GESTURES || size > MOST_CHARACTERS.ofAll;
  });
  return staying < 0 ? [] : kept.slice(0, kept.length - staying);
}
