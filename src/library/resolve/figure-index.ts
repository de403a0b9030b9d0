import { nameKey } from '../../core/names/name-key';
import type { Observation } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';
import type { Dataset, ReportData } from '../dataset';
import { newestFirst } from '../newest-report';
import { indicatorOf, type NamedIndicator } from './named-indicator';

/** A dataset as questions look it up: by words, and by facets over all its readings (`readingsBy`), never by walking it. */
export interface FigureIndex {
  /** Of all reports, those of the newest first. */
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
  /** The report that a reading stands in, by its id. */
  readonly standsIn: ReadonlyMap<string, ReportData>;
  /** By the key of a report's id or title. */
  readonly reports: ReadonlyMap<string, readonly ReportData[]>;
  /** What the reports' own words stand for, by their key. */
  readonly labels: ReadonlyMap<string, NamedIndicator>;
  /** Every figure and statement by its id. */
  readonly ids: ReadonlySet<string>;
  /** Areas as reports name them, by the key of the name or of its English gloss. */
  readonly areas: ReadonlyMap<string, readonly string[]>;
}

const INDEXES = new WeakMap<Dataset, FigureIndex>();

/** The index of a dataset, made once for each. */
export function figureIndex(dataset: Dataset): FigureIndex {
  const index = INDEXES.get(dataset) ?? indexed(dataset);
  INDEXES.set(dataset, index);
  return index;
}

function indexed(dataset: Dataset): FigureIndex {
  const { reports } = dataset;
  const ordered = newestFirst(dataset);
  const observations = ordered.flatMap((data) => data.observations);
  const statements = ordered.flatMap((data) => data.statements);
  const reads = [...observations, ...statements];
  return {
    observations,
    statements,
    standsIn: new Map(reports.map((data) => [data.report.id, data])),
    reports: listedBy(reports, ({ report }) => [report.id, report.title]),
    labels: labelsOf(ordered),
    ids: new Set(reads.map(({ id }) => id)),
    areas: namesByKey(reports),
  };
}

/**
 * What labels stand for in some reports, where others may have the same words for something else: a formula that names its report
 * goes on to fetch the same figure, whatever other report comes.
 */
export function labelsWithin(reports: readonly ReportData[]): FigureIndex['labels'] {
  const [only, ...others] = reports;
  if (only === undefined || others.length > 0) return labelsOf(reports);
  const labels = LABELS.get(only) ?? labelsOf(reports);
  LABELS.set(only, labels);
  return labels;
}

const LABELS = new WeakMap<ReportData, FigureIndex['labels']>();

/** What labels stand for, and the names that the data has for them; of one label the newest report's readings count. */
function labelsOf(newestFirst: readonly ReportData[]): FigureIndex['labels'] {
  const labels = new Map<string, NamedIndicator>();
  for (const { report, observations, statements } of newestFirst) {
    const reads = listedBy([...observations, ...statements], ({ label }) => [label]);
    for (const [key, ofLabel] of reads) {
      const label = ofLabel[0]?.label ?? key;
      const called = report.names?.[label];
      const named = indicatorOf(label, called, ofLabel);
      for (const name of [label, called ?? label].map(nameKey)) {
        if (!labels.has(name)) labels.set(name, named);
      }
    }
  }
  return labels;
}

function namesByKey(reports: readonly ReportData[]): FigureIndex['areas'] {
  const areas = listedBy(
    reports.flatMap(({ report }) => report.areas),
    ({ name, english }) => [name, english],
  );
  return new Map([...areas].map(([key, named]) => [key, [...new Set(named.map(({ name }) => name))]]));
}

/** Things by the key of each of their names; a thing whose names have one key stands there once. */
function listedBy<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): ReadonlyMap<string, readonly Thing[]> {
  const listed = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(namesOf(thing).map(nameKey))) {
      const others = listed.get(key);
      if (others === undefined) listed.set(key, [thing]);
      else others.push(thing);
    }
  }
  return listed;
}
