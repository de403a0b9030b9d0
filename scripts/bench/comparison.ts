/** Two times of one run, in milliseconds, or two sizes, and the ratio that is aimed at. */
export interface Comparison {
  readonly what: string;
  readonly unit?: 'ms' | 'MB' | 'kB';
  readonly ours: number;
  readonly against: number;
  /** Where it is not that of the two: the median over rounds, in each of which both were timed beside each other. */
  readonly ratio?: number;
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

/**
 * Pairs of work, the two of each timed beside each other in many short rounds, in one the one first and in the next the other,
 * and all pairs in each round: the median time of each, and the median of the rounds' ratios. A moment in which the machine is
 * busy, or the engine collects, is longer than what a pair takes and falls on both or on few rounds; so it does not stand as the
 * cost of one. `all` are the times added up, with whatever fell on them.
 */
export async function inTurn(rounds: number, pairs: readonly Pair[]): Promise<readonly Turns[]> {
  const uncounted = Math.ceil(rounds / 5);
  const times = pairs.map((): (readonly [ours: number, against: number])[] => []);
  for (let round = 0; round < uncounted + rounds; round++) {
    for (const index of beginningElsewhere(pairs, round)) {
      const { ours, against } = pairs[index] as Pair;
      const first = round % 2 === 0 ? await ours() : undefined;
      const other = await against();
      const pair = [first ?? (await ours()), other] as const;
      if (round >= uncounted) times[index]?.push(pair);
    }
  }
  return times.map((taken) => {
    const [ours, against] = [taken.map(([time]) => time), taken.map(([, time]) => time)];
    return {
      ours: median(ours),
      against: median(against),
      ratio: median(taken.map(([one, other]) => one / other)),
      all: { ours: sum(ours), against: sum(against) },
    };
  });
}

/** Rounds are alike, and what they leave behind is collected at the same place in each, did they not begin elsewhere. */
function beginningElsewhere(pairs: readonly Pair[], round: number): readonly number[] {
  const places = [...pairs.keys()];
  const first = (round * STRIDE) % pairs.length;
  return [...places.slice(first), ...places.slice(0, first)];
}

/** Has no divisor in common with a number of pairs that is not a multiple of it. */
const STRIDE = 7;

export interface Pair {
  readonly ours: Timed;
  readonly against: Timed;
}

export interface Turns {
  readonly ours: number;
  readonly against: number;
  readonly ratio: number;
  readonly all: { readonly ours: number; readonly against: number };
}

/** How long a piece of work takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function sum(times: readonly number[]): number {
  return times.reduce((one, other) => one + other, 0);
}
