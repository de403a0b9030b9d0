import { loadedOnce } from '../core/loaded-once';
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
  /** Says that reports are to come: they are brought when somebody first waits for them. */
  expect(bring: () => Promise<unknown>): void;
  /**
   * Ends when all reports that were expected have come; nothing where they have, or none were. Rejects where they could not be
   * brought; whoever waits next has it tried again.
   */
  coming(): Promise<void> | undefined;
}

/** A library that holds some reports to begin with. */
export function createLibrary(reports: readonly ReportData[]): Library {
  const listeners = new Set<() => void>();
  // As they came: a report that is linked to the one before it would stay so after that one has gone.
  let held = reports;
  let dataset = datasetOf(held);
  let expected: readonly (() => Promise<void>)[] = [];
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
    expect: (bring) => {
      const once = loadedOnce(async () => {
        await bring();
        expected = expected.filter((one) => one !== once);
      });
      expected = [...expected, once];
    },
    coming: () => (expected.length === 0 ? undefined : allOf(expected)),
  };
}

async function allOf(expected: readonly (() => Promise<void>)[]): Promise<void> {
  await Promise.all(expected.map((bring) => bring()));
}

function datasetOf(reports: readonly ReportData[]): Dataset {
  return { version: contentVersion(reports), reports: withEarlier(reports) };
}
