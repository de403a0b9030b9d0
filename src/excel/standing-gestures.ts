import { GESTURES_NAMESPACE } from '../sheets/undo/gesture-heading';
import type { OpenedGesture } from '../sheets/undo/gesture-part';
import { codeOf } from './errors';
import { textsOf } from './kept-parts';

/** The gestures that a workbook keeps, the last one last. */
export type StandingGestures = readonly StandingGesture[];

export interface StandingGesture extends OpenedGesture {
  /** Excel's id of the part that holds it. */
  readonly part: string;
}

/** Which parts hold gestures. */
export interface AskedGestures {
  readonly workbook: Excel.Workbook;
  readonly parts: Excel.CustomXmlPartScopedCollection;
}

/** Asks for the gestures that are kept; `standingGestures` tells them after the next sync. */
export function askForGestures(workbook: Excel.Workbook): AskedGestures {
  const parts = workbook.customXmlParts.getByNamespace(GESTURES_NAMESPACE);
  parts.load('items/id');
  return { workbook, parts };
}

/** The gestures that were asked for: no further round trip, but for parts that were never seen before. */
export async function standingGestures(
  context: Excel.RequestContext,
  asked: AskedGestures,
): Promise<StandingGestures> {
  try {
    return await gesturesIn(context, asked);
  } catch (error) {
    // Another author took one away between the two.
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return readGestures(context);
  }
}

/** Reads the gestures that are kept: one round trip, and one more for those that were never seen before. */
export async function readGestures(context: Excel.RequestContext): Promise<StandingGestures> {
  const asked = askForGestures(context.workbook);
  await context.sync();
  return gesturesIn(context, asked);
}

/** By the id of the part. A part is never changed: what was read of it holds as long as it is there. */
const opened = new Map<string, OpenedGesture | undefined>();

/** Tells what is in a part that was just written. */
export function rememberGesture(part: string, gesture: OpenedGesture): void {
  opened.set(part, gesture);
}

async function gesturesIn(
  context: Excel.RequestContext,
  { parts: { items } }: AskedGestures,
): Promise<StandingGestures> {
  const unknown = items.filter(({ id }) => !opened.has(id));
  if (unknown.length > 0) {
    const texts = await textsOf(context, unknown);
    const { openedGesture } = await import(
      /* webpackChunkName: "gesture-parts" */ '../sheets/undo/gesture-part'
    );
    for (const { part, xml } of texts) opened.set(part.id, openedGesture(xml));
  }
  return items
    .flatMap(({ id }): readonly StandingGesture[] => {
      const gesture = opened.get(id);
      return gesture === undefined ? [] : [{ part: id, ...gesture }];
    })
    .sort((one, other) => one.heading.number - other.heading.number || (one.part < other.part ? -1 : 1));
}
