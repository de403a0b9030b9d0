import { DOCUMENT_KINDS } from '../core/reading/document-kind';
import type { KnownHeading } from '../extract/division/known-heading';

/**
 * What a line of JSON tells of its document beside the text: `title`, `area`, `date` (ISO), `kind`, and the `year` of its title,
 * as a number or its digits. A key of another shape tells nothing, since a data base has keys of its own.
 */
export function knownOf(line: object): KnownHeading {
  const keys: Readonly<Record<string, unknown>> = { ...line };
  const title = wordsOf(keys['title']);
  const area = wordsOf(keys['area']);
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(wordsOf(keys['date']) ?? '')?.[0];
  const kind = DOCUMENT_KINDS.find((one) => one === keys['kind']);
  const year = Number(/^(?:19|20)\d{2}$/u.exec(String(keys['year']))?.[0]);
  return {
    ...(title !== undefined && { title }),
    ...(area !== undefined && { area }),
    ...(date !== undefined && { date }),
    ...(kind !== undefined && { kind }),
    ...(!Number.isNaN(year) && { year }),
  };
}

function wordsOf(given: unknown): string | undefined {
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
}
