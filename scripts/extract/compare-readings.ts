import type { Observation } from '../../src/core/reading/observation';

/** How far what a program read agrees with what people read in the same text. */
export interface Comparison {
  readonly precision: number;
  readonly recall: number;
  /** What people read and the program did not, or otherwise; each with what the program read at the same figure. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares readings of one text by place, indicator, value, unit, measure, status and period. */
export function compareReadings(
  byHand: readonly Observation[],
  read: readonly Observation[],
  text: string,
): Comparison {
  const left = [...read];
  const missed: string[] = [];
  for (const hand of byHand) {
    const at = left.findIndex((own) => isAt(own, hand) && keyOf(own) === keyOf(hand));
    if (at >= 0) left.splice(at, 1);
    else {
      const near = read.filter((own) => isAt(own, hand)).map((own) => `${keyOf(own)} “${own.label}”`);
      missed.push(
        `${keyOf(hand)} “${hand.label}”${quote(hand, text)} read: ${near.join(' / ') || 'nothing'}`,
      );
    }
  }
  const met = byHand.length - missed.length;
  return {
    precision: met / Math.max(1, read.length),
    recall: met / Math.max(1, byHand.length),
    missed,
    extra: left.map((own) => `${keyOf(own)} “${own.label}”${quote(own, text)}`),
  };
}

function isAt({ figure: one }: Observation, { figure: other }: Observation): boolean {
  return one.start < other.end && other.start < one.end;
}

function keyOf({ indicator, value, valueHigh, unit, measure, status, period }: Observation): string {
  const printed = valueHigh === undefined ? Number(value) : `${Number(value)}-${Number(valueHigh)}`;
  return [indicator ?? '-', `${printed}${unit}`, measure, status, period].join(' ');
}

function quote({ figure }: Observation, text: string): string {
  const characters = [...text];
  const before = characters.slice(Math.max(0, figure.start - 24), figure.start).join('');
  const words = characters.slice(figure.start, figure.end).join('');
  return ` …${before}[${words}]${characters.slice(figure.end, figure.end + 12).join('')}`.replaceAll(
    '\n',
    '⏎',
  );
}
