import { contentVersion } from './content-version';
import type { Dataset, ReportData } from './dataset';
import { withEarlier } from './with-earlier';

/**
 * The reports at hand: one for the functions, the pane, the search and the ribbon, made at the door that starts them, so
 * that a report that comes or goes is seen by all of them.
 */
export interface Library {
  /** What it holds now: the same object until it changes, so that whoever derives from it can tell. */
  current(): Dataset;
  /** Takes reports in, in one step; one with the same id gives way to each, in its place. */
  add(...reports: readonly ReportData[]): void;
  /** Lets go of a report; nothing where it is not there. */
  remove(id: ReportData['report']['id']): void;
  /** Tells of every change from now on, after it has happened; the answer ends that. */
  subscribe(listener: () => void): () => void;
  /** Says that reports are on their way, until something has ended. */
  expect(coming: Promise<unknown>): void;
  /** Ends when the reports that are on their way have come; nothing where none are. */
  coming(): Promise<void> | undefined;
}

/** A library that holds some reports to begin with. */
export function createLibrary(reports: readonly ReportData[]): Library {
  const listeners = new Set<() => void>();
  // As they came: a report that is linked to the one before it would stay so after that one has gone.
  let held = reports;
  let dataset = datasetOf(held);
  let coming: Promise<void> | undefined;
  const become = (next: readonly ReportData[]): void => {
    held = next;
    dataset = datasetOf(held);
    for (const listener of [...listeners]) listener();
  };
  return {
    current: () => dataset,
    add: (...added) => {
      if (added.length === 0) return;
      const next = new Map(held.map((data) => [data.report.id, data]));
      for (const data of added) next.set(data.report.id, data);
      become([...next.values()]);
    },
    remove: (id) => {
      const left = held.filter(({ report }) => report.id !== id);
      if (left.length < held.length) become(left);
    },
    subscribe: (listener) => {
      const own = (): void => {
        listener();
      };
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    expect: (expected) => {
      const over = (): void => {
        if (coming === own) coming = undefined;
      };
      const own = Promise.allSettled([coming, expected]).then(over);
      coming = own;
    },
    coming: () => coming,
  };
}

function datasetOf(reports: readonly ReportData[]): Dataset {
  return { version: contentVersion(reports), reports: withEarlier(reports) };
}
