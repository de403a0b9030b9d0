import { indicatorById } from '../../../core/catalogue/catalogue';
import type { Observation } from '../../../core/reading/observation';
import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../../library/dataset';
import { findObservations, findStatements } from '../../../library/resolve/find-observations';
import type { Disclosure } from './words';
import { figureKey, HEADLINE, type Figure } from '../cells/figure';
import { TARGET_INDICATORS } from '../cells/headline-indicators';
import { pairsOf } from '../results-and-targets/pair';

/** How one side of a figure, its level or its growth, is disclosed, and by what. */
export interface Side {
  readonly disclosure: Disclosure;
  readonly by?: Observation | Statement;
}

/** An indicator with how the report discloses its result and its target. */
export interface DisclosureRow {
  /** Without an area where the report does not speak of the indicator. */
  readonly figure: Omit<Figure, 'area'> & { readonly area?: string };
  readonly key: string;
  readonly resultLevel: Side;
  readonly resultGrowth: Side;
  readonly targetLevel: Side;
  readonly targetGrowth: Side;
  /** What the report says of it in words, of those two years. */
  readonly statements: readonly Statement[];
}

/**
 * The headline and main target indicators: first those that the report gives in numbers, in its order, then those of
 * which it speaks in words only, then those of which it is silent.
 */
export function disclosureRows(data: ReportData, year: number): readonly DisclosureRow[] {
  const statements = [year, year + 1].flatMap((period) => findStatements(data, { period: String(period) }));
  const rowOf = (figure: Figure): DisclosureRow => disclosureRow(data, year, figure, statements);
  const inNumbers = pairsOf(data, year).map(({ figure }) => figure);
  const told = new Set(inNumbers.map(({ indicator }) => indicator));
  const inWords = statements
    .flatMap(({ indicator = '', area, measure }) =>
      TARGET_INDICATORS.has(indicator) && !told.has(indicator)
        ? [figureOf(indicator, area, measure === 'share')]
        : [],
    )
    .filter((figure, index, all) => all.findIndex(isSame(figure)) === index);
  for (const { indicator } of inWords) told.add(indicator);
  const silent = [...TARGET_INDICATORS].filter((indicator) => !told.has(indicator));
  return [...[...inNumbers, ...inWords].map(rowOf), ...silent.map((indicator) => silentRow(year, indicator))];
}

function disclosureRow(
  data: ReportData,
  year: number,
  figure: Figure,
  statements: readonly Statement[],
): DisclosureRow {
  const spoken = statements.filter(speaksOf(figure));
  const side = (period: number, kind: Kind): Side => {
    const isTarget = period > year;
    const by = findObservations(data, {
      indicator: figure.indicator,
      area: figure.area,
      period: String(period),
      status: isTarget ? 'target' : ['actual', 'estimated'],
      measure: kind === 'level' ? figure.measure : 'growth',
    });
    const same = by.find(({ basis }) => basis === figure.basis);
    if (kind === 'growth' && isRate(figure)) return { disclosure: 'not-applicable' };
    if (same) return { disclosure: 'stated', by: same };
    const statement = spoken.find(
      ({ status, measure }) =>
        (status === 'target') === isTarget && (measure === 'share' ? 'level' : measure) === kind,
    );
    if (statement) return { disclosure: 'in-words', by: statement };
    const [other] = by;
    return other ? { disclosure: 'other-basis', by: other } : { disclosure: 'absent' };
  };
  return {
    figure,
    key: figureKey(figure, `${year}-${year + 1}`),
    resultLevel: side(year, 'level'),
    resultGrowth: side(year, 'growth'),
    targetLevel: side(year + 1, 'level'),
    targetGrowth: side(year + 1, 'growth'),
    statements: spoken,
  };
}

type Kind = 'level' | 'growth';

function silentRow(year: number, indicator: string): DisclosureRow {
  const figure = { indicator, basis: HEADLINE, measure: 'level' } as const;
  const absent: Side = { disclosure: 'absent' };
  const growth: Side = isRate(figure) ? { disclosure: 'not-applicable' } : absent;
  return {
    figure,
    key: `${indicator}|${year}-${year + 1}`,
    resultLevel: absent,
    resultGrowth: growth,
    targetLevel: absent,
    targetGrowth: growth,
    statements: [],
  };
}

function figureOf(indicator: string, area: string, isShare: boolean): Figure {
  return { indicator, area, basis: HEADLINE, measure: isShare ? 'share' : 'level' };
}

/** Rates and shares change by percentage points, so that they have no growth rate to disclose. */
function isRate({ indicator, measure }: Pick<Figure, 'indicator' | 'measure'>): boolean {
  return measure === 'share' || indicatorById(indicator)?.unit === '%';
}

function speaksOf(figure: Figure): (statement: Statement) => boolean {
  return ({ indicator, area, measure }) =>
    indicator === figure.indicator &&
    area === figure.area &&
    figure.basis === HEADLINE &&
    (measure === 'share') === (figure.measure === 'share');
}

function isSame(one: Figure): (other: Figure) => boolean {
  return (other) => figureKey(one) === figureKey(other);
}
