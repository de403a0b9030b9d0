import { KEPT_REPORTS_NAMESPACE } from '../library/kept/part-heading';
import { codeOf } from './errors';

/** A custom XML part of ours: where it is, and its text. */
export interface KeptPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** The parts in which the workbook keeps reports: one round trip to learn which there are, and another for their texts. */
export async function keptParts(context: Excel.RequestContext): Promise<readonly KeptPart[]> {
  try {
    return await partsThere(context);
  } catch (error) {
    // Another author took one away between the two.
    if (codeOf(error) !== 'ItemNotFound') throw error;
    return partsThere(context);
  }
}

async function partsThere(context: Excel.RequestContext): Promise<readonly KeptPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_REPORTS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const { items } = parts;
  return items.length === 0 ? [] : textsOf(context, items);
}

/**
 * The texts of parts: one round trip. Where they are more than Excel answers at once, each half is asked for; one that is too
 * long by itself stays empty.
 */
export async function textsOf(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<readonly KeptPart[]> {
  const asked = parts.map((part) => ({ part, text: part.getXml() }));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    if (parts.length === 1) return parts.map((part) => ({ part, xml: '' }));
    const middle = Math.ceil(parts.length / 2);
    const first = await textsOf(context, parts.slice(0, middle));
    return [...first, ...(await textsOf(context, parts.slice(middle)))];
  }
  return asked.map(({ part, text }) => ({ part, xml: text.value }));
}
