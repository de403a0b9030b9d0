import type { Observation } from '../../src/core/reading/observation';
import { CORE_INDICATORS } from './core-indicators';
import type { Label, LabelledPassage } from './labelled-passages';

/** Labels that are met, and the readings among which they are looked for. */
export interface Tally {
  readonly labels: number;
  readonly met: number;
  readonly readings: number;
}

export interface PassageScore {
  readonly all: Tally;
  /** Of the core indicators alone. */
  readonly core: Tally;
  /** A line for each label that is not met, and for each reading that meets none. */
  readonly misses: readonly string[];
}

/**
 * Compares what was read in a passage with its labels: indicator, value, unit, measure, status and period, at the figure's
 * place. A reading meets one label, and readings at doubtful labels count neither way.
 */
export function scorePassage(
  { name, text, labels }: LabelledPassage,
  read: readonly Observation[],
): PassageScore {
  const asked = labels.filter(({ isDoubtful }) => !isDoubtful);
  const doubtful = labels.filter(({ isDoubtful }) => isDoubtful);
  const met = new Map<Observation, Label>();
  for (const label of asked) {
    const found = read.find((one) => !met.has(one) && isAt(one, label) && faultsOf(one, label).length === 0);
    if (found !== undefined) met.set(found, label);
  }
  const metLabels = new Set(met.values());
  const counted = read.filter((one) => met.has(one) || !doubtful.some((label) => isAt(one, label)));
  const missed = asked.filter((label) => !metLabels.has(label));
  const extra = counted.filter((one) => !met.has(one));
  const isCoreReading = (one: Observation) => {
    const label = met.get(one);
    return label === undefined ? CORE_INDICATORS.has(one.indicator ?? '') : isCore(label);
  };
  return {
    all: { labels: asked.length, met: met.size, readings: counted.length },
    core: {
      labels: asked.filter(isCore).length,
      met: [...metLabels].filter(isCore).length,
      readings: counted.filter(isCoreReading).length,
    },
    misses: [
      ...missed.map((label) => `${name} ${missOf(label, extra)}${quote(label.place, text)}`),
      ...extra
        .filter((one) => !missed.some((label) => isAt(one, label)))
        .map((one) => `${name} extra: ${wordsOf(one)}${quote(one.figure, text)}`),
    ],
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (field: keyof Tally) => tallies.reduce((total, tally) => total + tally[field], 0);
  return { labels: sum('labels'), met: sum('met'), readings: sum('readings') };
}

/** Of what was read, how much meets a label; 1 where nothing was read. */
export function precisionOf({ met, readings }: Tally): number {
  return readings === 0 ? 1 : met / readings;
}

/** Of the labels, how many are met; 1 where there are none. */
export function recallOf({ met, labels }: Tally): number {
  return labels === 0 ? 1 : met / labels;
}

function isCore({ indicator }: Label): boolean {
  return CORE_INDICATORS.has(indicator[0] ?? '');
}

function isAt({ figure }: Observation, { place }: Label): boolean {
  return figure.start < place.end && place.start < figure.end;
}

function faultsOf(read: Observation, label: Label): readonly string[] {
  const holds: Readonly<Record<string, boolean>> = {
    indicator: label.indicator.some((answer) => isIndicator(read, answer)),
    value: label.unit.some((unit) => isAmount(read.value, read.unit, label.value, unit)),
    'upper end': sameNumber(read.valueHigh, label.valueHigh),
    measure: label.measure.includes(read.measure),
    status: label.status.includes(read.status),
    period: label.period.includes(read.period),
  };
  return Object.keys(holds).filter((field) => holds[field] !== true);
}

function sameNumber(read: string | undefined, label: number | undefined): boolean {
  return read === undefined ? label === undefined : Number(read) === label;
}

/** By its id; of what the catalogue has not, by the text's words, of which one reader may take more than another. */
function isIndicator({ indicator, label }: Observation, answer: string): boolean {
  if (/^[a-z-]+$/u.test(answer)) return indicator === answer;
  return indicator === undefined && (label.includes(answer) || answer.includes(label));
}

/** The same number in the same unit, where 4成 and 40% are the same, and 翻一番 and 2倍. */
function isAmount(value: string, unit: string, labelValue: number, labelUnit: string): boolean {
  const [own, ownUnit] = inCommonUnit(Number(value), unit);
  const [other, otherUnit] = inCommonUnit(labelValue, labelUnit);
  return ownUnit === otherUnit && Math.abs(own - other) < 1e-9;
}

function inCommonUnit(value: number, unit: string): readonly [number, string] {
  if (unit === '成') return [value * 10, '%'];
  if (unit === '番') return [2 ** value, '倍'];
  return [value, unit];
}

function missOf(label: Label, extra: readonly Observation[]): string {
  const here = extra.filter((one) => isAt(one, label));
  const [nearest] = here.toSorted(
    (one, other) => faultsOf(one, label).length - faultsOf(other, label).length,
  );
  const words = [
    label.indicator,
    `${label.value}${label.unit[0] ?? ''}`,
    label.measure[0],
    label.status[0],
    label.period[0],
  ].join(' ');
  if (nearest === undefined) return `missing: ${words}`;
  return `${faultsOf(nearest, label).join(', ')}: ${words} read as ${wordsOf(nearest)}`;
}

function wordsOf({ indicator, label, value, unit, measure, status, period }: Observation): string {
  return `${indicator ?? '-'} “${label}” ${value}${unit} ${measure} ${status} ${period}`;
}

function quote({ start, end }: Label['place'], text: string): string {
  const characters = [...text];
  const part = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('');
  return ` …${part(start - 24, start)}[${part(start, end)}]${part(end, end + 12)}`.replaceAll('\n', '⏎');
}
