import type { Measure, Observation } from '../../../core/reading/observation';
import { firstYear, lastYear } from '../../../core/reading/period';
import type { Statement } from '../../../core/reading/statement';
import { conceptOf } from '../../../core/reading/concept';
import { isFigure, placeOfReading } from '../../../core/reading/reading';
import { seriesName } from '../../../core/reading/series-name';
import { stageOf } from '../../../core/reading/stage';
import { HEADLINE } from '../../../core/reading/subject';
import { tableUnit } from '../../plan/cell';

/** The years that a report looks at from its own: the one before it, the one ahead, and the last that it sets goals for. */
export interface OutlookYears {
  readonly year: number;
  readonly goalYear: number;
}

/**
 * One thing as a report looks back and ahead at it: the year's result, the next year's plan, a later goal. The three
 * are of one concept, area, measure, 口径, span and kind of unit; each may be absent.
 */
export interface Outlook {
  /** Stable over dataset versions: `new-school-places|高新区|2021-2022`. */
  readonly key: string;
  readonly result?: Observation;
  readonly plan?: Observation;
  readonly goal?: Observation;
  /** Figures that say one of the three again. */
  readonly restated: readonly Observation[];
  /** What the report says of it in words only. */
  readonly statements: readonly Statement[];
}

/** The three sides of an outlook that may hold a figure. */
export type Side = 'result' | 'plan' | 'goal';

/**
 * What readings tell, one outlook for each thing, in the report's order.
 *
 * `core/reading/series` answers what stands in a series that is asked for. Here none is asked for: every reading of a topic
 * is told, so the question is which series there are, with things that no series knows beside them, such as words without
 * a figure, figures said again, and figures in a unit that does not fit.
 */
export function outlooksOf(
  reads: readonly (Observation | Statement)[],
  years: OutlookYears,
): readonly Outlook[] {
  const outlooks = new Map<string, Outlook>();
  const put = (outlook: Outlook): void => void outlooks.set(outlook.key, outlook);
  const inOrder = [...reads].sort((one, other) => placeOfReading(one) - placeOfReading(other));
  for (const figure of inOrder.filter(isFigure)) {
    const key = identity(figure, years);
    // A figure that does not fit beside its namesake, for its unit or because it says otherwise, has its own row.
    for (const candidate of [key, `${key}|${tableUnit(figure)}`, `${key}|${figure.id}`]) {
      const joined = join(outlooks.get(candidate) ?? empty(candidate), figure, years);
      if (joined === undefined) continue;
      put(joined);
      break;
    }
  }
  for (const statement of inOrder.flatMap((read) => (isFigure(read) ? [] : [read]))) {
    const outlook = spokenOf(statement, [...outlooks.values()]) ?? empty(identity(statement, years));
    put({ ...outlook, statements: [...outlook.statements, statement] });
  }
  return [...outlooks.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The figures of an outlook from the past to the future. */
export function figuresOf({ result, plan, goal }: Outlook): readonly Observation[] {
  return [result, plan, goal].filter((figure) => figure !== undefined);
}

/** All that an outlook was made from, in the report's order. */
export function readsOf(outlook: Outlook): readonly (Observation | Statement)[] {
  const reads = [...figuresOf(outlook), ...outlook.restated, ...outlook.statements];
  return reads.sort((one, other) => placeOfReading(one) - placeOfReading(other));
}

/** Where a figure of that period and status belongs. */
export function sideOf(
  { status, period }: Observation | Statement,
  { year }: Pick<OutlookYears, 'year'>,
): Side {
  if (stageOf({ status }) === 'result') return 'result';
  return firstYear(period) > year + 1 ? 'goal' : 'plan';
}

function identity(read: Observation | Statement, years: OutlookYears): string {
  const { area, measure, period } = read;
  const expected = { result: years.year, plan: years.year + 1, goal: years.goalYear }[sideOf(read, years)];
  const { of, rankOf, basis, span } = isFigure(read) ? read : WITHOUT_SAYING;
  const when = period === String(expected) ? `${years.year}-${years.year + 1}` : period.replace('/', '-');
  return seriesName({ concept: conceptOf(read), area, measure, of, rankOf, span, basis }, when);
}

/** Of words in a figure's place. */
const WITHOUT_SAYING = { of: undefined, rankOf: undefined, basis: HEADLINE, span: 'year' } as const;

function empty(key: string): Outlook {
  return { key, restated: [], statements: [] };
}

/** The outlook with one more figure; nothing where that does not fit. */
function join(outlook: Outlook, figure: Observation, years: OutlookYears): Outlook | undefined {
  const side = sideOf(figure, years);
  const there = outlook[side];
  const isOneUnit = figuresOf(outlook).every((other) => tableUnit(other) === tableUnit(figure));
  if (!isOneUnit) return undefined;
  if (there === undefined) return { ...outlook, [side]: figure };
  const isSame = (['value', 'valueHigh', 'unit'] as const).every((part) => there[part] === figure[part]);
  return isSame ? { ...outlook, restated: [...outlook.restated, figure] } : undefined;
}

/** The figures that words are about: those that measure the same thing, else the levels of what the words measure. */
function spokenOf(statement: Statement, outlooks: readonly Outlook[]): Outlook | undefined {
  const about = (measure: Measure): Outlook | undefined =>
    outlooks.find((outlook) =>
      figuresOf(outlook).some(
        (figure) =>
          conceptOf(figure) === conceptOf(statement) &&
          figure.area === statement.area &&
          figure.measure === measure &&
          figure.basis === HEADLINE,
      ),
    );
  return about(statement.measure) ?? about('level');
}

function placeOf(outlook: Outlook): number {
  const [first] = readsOf(outlook);
  return first ? placeOfReading(first) : 0;
}

/** The last year that goals beyond the next year are set for; none where there are none. */
export function lastGoalYear(reads: readonly (Observation | Statement)[], year: number): number | undefined {
  const goals = reads.filter((read) => sideOf(read, { year }) === 'goal');
  return goals.length === 0 ? undefined : Math.max(...goals.map(({ period }) => lastYear(period)));
}
