import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extract } from '../../src/extract/extract';
import type { Observation } from '../../src/core/reading/observation';

/** A report of the collection, with what is asked of it: the figures of indicators that the catalogue knows. */
export interface CollectedReport {
  /** Its place in the collection. */
  readonly file: string;
  /** The folder that holds one area's reports. */
  readonly area: string;
  /** The year after which the file is named: that in which a work report is read, of which a bulletin tells. */
  readonly year: number;
  readonly facts: readonly Fact[];
}

/** A figure, and its sentence. */
export interface Fact extends Observation {
  readonly indicator: string;
  readonly quote: string;
}

/** Reads one report; whatever goes wrong is thrown, since none may fail. */
export function collectedReport(folder: string, file: string): CollectedReport {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const characters = [...text];
  const { observations, division } = extract(text, { id: file });
  const own = division.heading.area;
  const facts = observations.flatMap((read) => {
    const { indicator, source, area } = read;
    const isOwn = area === own || area === '';
    if (indicator === undefined || !isOwn || !isPlain(read)) return [];
    const quote = characters.slice(source.start, source.end).join('').replaceAll(/\s+/gu, ' ');
    return [{ ...read, indicator, quote }];
  });
  return {
    file,
    area: path.dirname(file),
    year: Number(path.basename(file, path.extname(file)).slice(0, 4)),
    facts,
  };
}

/** Of one year, measured as usual and from the year before, and neither added up over years nor only bounded. */
function isPlain({ period, basis, against, span, bound }: Observation): boolean {
  const isOfOneYear = /^\d{4}$/u.test(period) && (span === 'year' || span === 'point');
  const isFirm = bound === 'exact' || bound === 'about' || bound === 'flat';
  return isOfOneYear && isFirm && basis === 'headline' && against === undefined;
}

/** The one figure of an indicator, measure, period and status; nothing where there is none, or where two say otherwise. */
export function factOf(
  { facts }: CollectedReport,
  indicator: string,
  measure: Observation['measure'],
  period: number,
  isTarget: boolean,
): Fact | undefined {
  const found = facts.filter(
    (fact) =>
      fact.indicator === indicator &&
      fact.measure === measure &&
      fact.period === String(period) &&
      (fact.status === 'target') === isTarget,
  );
  const [first] = found;
  return found.every(({ value, unit }) => value === first?.value && unit === first.unit) ? first : undefined;
}
