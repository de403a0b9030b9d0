import { countIn, readRoot } from '../../library/kept/part-root';

/** The namespace of the custom XML parts in which a workbook keeps what we wrote last; one part holds one gesture. */
export const GESTURES_NAMESPACE = 'urn:fiscal-gauge:kept-gesture';

/** The way in which gestures are packed into parts, and what is in them. */
export const GESTURE_PART_VERSION = 1;

/** What the part of a gesture says of itself, to be read without opening it. */
export interface GestureHeading {
  readonly version: number;
  /** Which of the workbook's gestures it is, counted from 1: the highest is the last. */
  readonly number: number;
  /** Of what is packed, and so of this gesture alone: it holds the time at which it was made. */
  readonly digest: string;
}

/** The heading and the packed gesture of a part; `undefined` where it is none of ours. */
export function readGestureHeading(
  xml: string,
): { readonly heading: GestureHeading; readonly packed: string } | undefined {
  const root = readRoot('gesture', xml);
  const [version, number] = [countIn(root?.said('version') ?? ''), countIn(root?.said('number') ?? '')];
  if (root === undefined || version === undefined || number === undefined) return undefined;
  return { heading: { version, number, digest: root.said('digest') }, packed: root.packed };
}
