/** Two times of one run, in milliseconds, or two sizes in megabytes, and the ratio that is aimed at. */
export interface Comparison {
  readonly what: string;
  readonly unit?: 'ms' | 'MB';
  readonly ours: number;
  readonly against: number;
  /** None where a comparison is told for orientation only. */
  readonly aim?: string;
}

/** What takes a time and says how long it took, in milliseconds. */
export type Timed = () => number | Promise<number>;

/**
 * The median time of each, over rounds in which all take turns, so that a busy moment hits all alike. A first fifth of
 * the rounds goes by uncounted, until the engine has compiled what it runs.
 */
export async function medians(rounds: number, ...timed: readonly Timed[]): Promise<readonly number[]> {
  const uncounted = Math.ceil(rounds / 5);
  const times = timed.map((): number[] => []);
  for (let round = 0; round < uncounted + rounds; round++) {
    for (const [index, measure] of timed.entries()) {
      const time = await measure();
      if (round >= uncounted) {
        times[index]?.push(time);
      }
    }
  }
  return times.map(median);
}

/** How long a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
