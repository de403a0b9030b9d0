import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Report } from '../../core/reading/report';
import { areaName } from '../../wording/area-name';
import { readingName } from '../../wording/reading-name';
import { terms } from '../../wording/terms';
import { valueInShort } from './figure-in-short';
import type { ReadingPair } from './reading-changes';

/** A field of a figure that two readings fill differently, with what each has. */
export interface ChangedField {
  readonly field: 'name' | 'value' | 'period' | 'area' | 'measure' | 'status' | 'bound';
  readonly before: string;
  readonly after: string;
}

/** What two readings of one place differ in, in words. */
export function changedFields(
  { before, after }: ReadingPair,
  report: Report,
  language: Language,
): readonly ChangedField[] {
  const { measures, statuses, bounds } = terms(language);
  const told = (read: Observation): readonly (readonly [ChangedField['field'], string])[] => [
    ['name', readingName(report, read, language)],
    ['value', valueInShort(read)],
    ['period', read.period],
    ['area', areaName(report, read.area, language)],
    ['measure', measures[read.measure]],
    ['status', statuses[read.status]],
    ['bound', bounds[read.bound]],
  ];
  const then = new Map(told(before));
  return told(after).flatMap(([field, now]) => {
    const was = then.get(field) ?? '';
    return was === now ? [] : [{ field, before: was, after: now }];
  });
}
