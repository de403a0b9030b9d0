import type { PlausibleRange } from './plausible';

/** What probably went wrong where one argument is too many times another. */
export type Slip =
  /** The units that the two are probably in. */
  | { readonly kind: 'units'; readonly one: string; readonly other: string }
  /** Another unit than the one that a bare number is taken to be in. */
  | { readonly kind: 'other-units'; readonly one: string; readonly other: string }
  /** Each stands in the place of the other. */
  | { readonly kind: 'swapped' }
  /** A percentage set against 100 %. */
  | { readonly kind: 'percentage' }
  /** An empty cell: a formula that refers to one hands 0 over, and so do some versions of Excel. */
  | { readonly kind: 'empty' };

/** Units that are taken for each other, the smaller first, and how often it goes into the larger. */
const TAKEN_FOR_EACH_OTHER = [
  ['万元', '亿元', 1e4],
  ['元', '亿元', 1e8],
] as const;

/** How far below its most an amount lies in the middle, squared, where its least is nothing. */
const NEXT_TO_NOTHING = 1e4;

/**
 * The slip that explains why one argument is so many times another: of those that lead back into the range the one that
 * leads nearest to its middle. Nothing, where none does.
 *
 * @example likelySlip(5892, { one: 'revenue', other: 'expenditure', low: 0.005, high: 5 }) // { kind: 'units', one: '万元', other: '亿元' }
 */
export function likelySlip(times: number, { low, high }: PlausibleRange): Slip | undefined {
  const explained: readonly (readonly [slip: Slip, put: number])[] = [
    ...TAKEN_FOR_EACH_OTHER.flatMap(([small, large, factor]) => [
      [{ kind: 'units', one: small, other: large }, times / factor] as const,
      [{ kind: 'units', one: large, other: small }, times * factor] as const,
    ]),
    [{ kind: 'swapped' }, 1 / times],
  ];
  const middle = Math.sqrt((low === 0 ? high / NEXT_TO_NOTHING : low) * high);
  const distance = (put: number) => Math.abs(Math.log(put / middle));
  const [nearest] = explained
    .filter(([, put]) => put >= low && put <= high)
    .toSorted(([, one], [, other]) => distance(one) - distance(other));
  return nearest?.[0];
}
