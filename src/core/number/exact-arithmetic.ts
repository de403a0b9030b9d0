import { shift, toNumber, type Decimal } from './decimal';
import { add, multiply, subtract } from './decimal-arithmetic';
import { decimalFromNumber } from './decimal-from-number';

/**
 * The sum of numbers on the decimals that a person sees behind them.
 *
 * @example exactSum(0.1, 0.2) // 0.3
 */
export function exactSum(...terms: readonly number[]): number {
  let scale = 1;
  for (const term of terms) scale = Math.max(scale, scaleOf(term));
  let units = 0;
  for (const term of terms) {
    if (!isExactAt(term, scale)) return toNumber(terms.map(decimalFromNumber).reduce(add, '0'));
    units += unitsOf(term, scale);
  }
  return units / scale;
}

/**
 * The first number less the second, on the decimals that a person sees behind them.
 *
 * @example exactDifference(0.3, 0.1) // 0.2
 */
export function exactDifference(minuend: number, subtrahend: number): number {
  const scale = Math.max(scaleOf(minuend), scaleOf(subtrahend));
  return isExactAt(minuend, scale) && isExactAt(subtrahend, scale)
    ? (unitsOf(minuend, scale) - unitsOf(subtrahend, scale)) / scale
    : (differenceKept(minuend, subtrahend, 1) ?? toNumber(decimalDifference(minuend, subtrahend)));
}

/**
 * A hundred times that difference: between two fractions the percentage points.
 *
 * @example hundredfoldDifference(0.09, 0.221) // -13.1
 */
export function hundredfoldDifference(minuend: number, subtrahend: number): number {
  const scale = Math.max(scaleOf(minuend), scaleOf(subtrahend), HUNDRED);
  return isExactAt(minuend, scale) && isExactAt(subtrahend, scale)
    ? (unitsOf(minuend, scale) - unitsOf(subtrahend, scale)) / (scale / HUNDRED)
    : (differenceKept(minuend, subtrahend, HUNDRED) ??
        toNumber(shift(decimalDifference(minuend, subtrahend), 2)));
}

/**
 * The product of two numbers on the decimals that a person sees behind them.
 *
 * @example exactProduct(1.1, 1.1) // 1.21
 */
export function exactProduct(one: number, other: number): number {
  return (
    productOfUnits(one, other, 0) ?? toNumber(multiply(decimalFromNumber(one), decimalFromNumber(other)))
  );
}

/**
 * A level and what it grows by, level × (1 + growth), on the decimals that a person sees behind them.
 *
 * @example exactlyGrown(1.1, 0.1) // 1.21
 */
export function exactlyGrown(level: number, growth: number): number {
  return (
    productOfUnits(level, growth, 1) ??
    toNumber(multiply(decimalFromNumber(level), add('1', decimalFromNumber(growth))))
  );
}

/** One number times the other and so many more; nothing, where that is not exact. */
function productOfUnits(one: number, other: number, more: 0 | 1): number | undefined {
  const [scale, otherScale] = [scaleOf(one), scaleOf(other)];
  if (!isExactAt(one, scale) || !isExactAt(other, otherScale)) return undefined;
  const units = unitsOf(one, scale) * (unitsOf(other, otherScale) + more * otherScale) + 0;
  return Math.abs(units) <= Number.MAX_SAFE_INTEGER ? units / (scale * otherScale) : undefined;
}

/** So many times the difference of two numbers without end, at the digits that Excel keeps; nothing, where these are unsure. */
function differenceKept(minuend: number, subtrahend: number, times: 1 | 100): number | undefined {
  const [scale, otherScale] = [keptScale(minuend), keptScale(subtrahend)];
  const common = Math.max(scale, otherScale);
  const units = keptUnits(minuend, scale) * (common / scale);
  const otherUnits = keptUnits(subtrahend, otherScale) * (common / otherScale);
  return Math.abs(units) + Math.abs(otherUnits) <= Number.MAX_SAFE_INTEGER
    ? (units - otherUnits) / (common / times)
    : undefined;
}

function decimalDifference(minuend: number, subtrahend: number): Decimal {
  return subtract(decimalFromNumber(minuend), decimalFromNumber(subtrahend));
}

/*
 * Almost all numbers in cells are whole numbers of hundredths or, as fractions, of some parts of a million. While these are
 * whole numbers that a binary number holds, they are added without fault, and one division at the end rounds once, as
 * reading the decimal would. Quotients fill the digits that Excel keeps, and are whole numbers of units of the last of them.
 * All others take the way over their digits, which costs ten times as much.
 */
const SCALES = [1, 1e2, 1e4, 1e6] as const;

const HUNDRED = 100;

/** Below this a whole number of units has no more digits than Excel keeps, and four such numbers have a whole sum. */
const MOST_UNITS = 1e15;

/** The parts of one of which a number is a whole number; `NaN`, where it is none of any. */
function scaleOf(number: number): number {
  for (const scale of SCALES) {
    if (Math.round(number * scale) / scale === number) return scale;
  }
  return Number.NaN;
}

/** Of no number, and of no scale, nothing is exact. */
function isExactAt(number: number, scale: number): boolean {
  return Math.abs(number * scale) < MOST_UNITS;
}

/** A whole number of units, never −0, which no decimal is. */
function unitsOf(number: number, scale: number): number {
  return Math.round(number * scale) + 0;
}

/** The parts of one of which a number of fifteen digits is a whole number, where it is a share, a ratio or a growth. */
function keptScale(number: number): number {
  const size = Math.abs(number);
  if (size === 0) return 1e14;
  if (size >= 10 || size < 0.01) return Number.NaN;
  return size >= 1 ? 1e14 : size >= 0.1 ? 1e15 : 1e16;
}

/** `NaN` near the middle between two units, where the binary product may lie on the other side of it than the number. */
function keptUnits(number: number, scale: number): number {
  const scaled = number * scale;
  const units = Math.round(scaled);
  return Math.abs(scaled - units) < SURELY_NEARER ? units : Number.NaN;
}

/** A product below 1e15 is off by a sixteenth at most. */
const SURELY_NEARER = 0.5 - 1 / 16;
