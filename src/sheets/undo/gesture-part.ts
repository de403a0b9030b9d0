import { contentHash } from '../../library/content-hash';
import { packed, unpacked } from '../../library/kept/packed';
import { rootText } from '../../library/kept/part-root';
import { compactInsertion } from './compact-insertion';
import {
  GESTURE_PART_VERSION,
  GESTURES_NAMESPACE,
  readGestureHeading,
  type GestureHeading,
} from './gesture-heading';
import { MOST_CHARACTERS } from './most-characters';
import { keptGestureSchema } from './gesture-schema';
import type { KeptGesture, KeptWrite } from './kept-gesture';

/** A gesture as a part holds it; without content where the part is damaged, or was written by a later version. */
export interface OpenedGesture {
  readonly heading: GestureHeading;
  readonly gesture: KeptGesture | undefined;
  /** The length of the part, in characters. */
  readonly size: number;
}

export interface WrittenGesture extends OpenedGesture {
  readonly xml: string;
}

/**
 * Writes a gesture, the `number`th of its workbook, as the text of a part; what is too long by what takes less room as well;
 * nothing where it would be too long to be kept all the same.
 */
export function writtenGesture(gesture: KeptGesture, number: number): WrittenGesture | undefined {
  const written = writtenWhole(gesture, number);
  if (written !== undefined || gesture.kind === 'freezing') return written;
  return writtenWhole(
    gesture.kind === 'insertion' ? compactInsertion(gesture) : withoutRecords(gesture),
    number,
  );
}

/** A record is as long as its table is large; without it, what stands now says by itself what was written over. */
function withoutRecords(gesture: KeptWrite): KeptWrite {
  return { ...gesture, edits: gesture.edits.filter(({ kind }) => kind !== 'record') };
}

function writtenWhole(gesture: KeptGesture, number: number): WrittenGesture | undefined {
  const json = JSON.stringify(gesture);
  // To pack it would take seconds, and be for nothing.
  if (json.length > MOST_CHARACTERS.ofText) return undefined;
  const heading = { version: GESTURE_PART_VERSION, number, digest: contentHash(json) };
  const xml = rootText('gesture', GESTURES_NAMESPACE, heading, packed(json));
  return xml.length > MOST_CHARACTERS.ofOne ? undefined : { heading, gesture, size: xml.length, xml };
}

/** Opens the part of a gesture, checked to the last field; `undefined` where it is none of ours. */
export function openedGesture(xml: string): OpenedGesture | undefined {
  const part = readGestureHeading(xml);
  if (part === undefined) return undefined;
  const { heading } = part;
  const size = xml.length;
  if (heading.version > GESTURE_PART_VERSION) return { heading, gesture: undefined, size };
  const json = unpacked(part.packed);
  const isSound = typeof json === 'string' && contentHash(json) === heading.digest;
  return { heading, gesture: isSound ? gestureIn(json) : undefined, size };
}

function gestureIn(json: string): KeptGesture | undefined {
  try {
    return keptGestureSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
