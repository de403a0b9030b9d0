/** A request that writes, as it is announced before it is sent. */
export interface AnnouncedWrite {
  /** Where it writes: sheets, tables, cells. */
  readonly places: readonly string[];
  readonly number: number;
}

const announced = new WeakMap<Excel.RequestContext, AnnouncedWrite>();
let last = 0;

/** Says that the next request of a context writes: if it is never answered, it may have been carried out all the same. */
export function announceWrite(context: Excel.RequestContext, places: readonly string[]): void {
  last += 1;
  announced.set(context, { places, number: last });
}

/** What the request that is being sent was announced to write; nothing where it only reads. */
export function takeAnnounced(context: Excel.RequestContext): AnnouncedWrite | undefined {
  const write = announced.get(context);
  announced.delete(context);
  return write;
}

/** Whether nothing was sent since that writes. */
export function isLastWrite({ number }: AnnouncedWrite): boolean {
  return number === last;
}
