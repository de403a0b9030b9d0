import { administrativeArea } from './administrative-area';
import type { DocumentHeading } from './division';
import { documentHeading } from './document-heading';
import { textLines } from './text-line';

/** What whoever hands over a text knows of it: the title of its page, the area, the day, the kind, the year of its title. */
export type KnownHeading = Partial<Pick<DocumentHeading, 'title' | 'area' | 'date' | 'kind' | 'year'>> & {
  /** The year whose results it tells, which goes before all that the text says of its years. */
  readonly reviewed?: number;
};

/** A heading in which what is known stands instead of what was read; a title that is known is read as one in the text would be. */
export function withKnown(read: DocumentHeading, known: Omit<KnownHeading, 'reviewed'>): DocumentHeading {
  const { title, area } = known;
  const told = title === undefined ? undefined : documentHeading(textLines(title));
  const level = area === undefined ? undefined : administrativeArea(area)?.level;
  return {
    ...read,
    ...told,
    ...(told?.kind === 'unknown' && { kind: read.kind }),
    ...known,
    ...(level !== undefined && { level }),
  };
}
