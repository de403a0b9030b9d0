/** What an argument of a formula is; the wrong ones follow from it. */
type Role = 'amount' | 'rate' | 'years';

export interface FormulaCase {
  readonly roles: readonly Role[];
  /** Arguments that have an answer. */
  readonly good: readonly number[];
  readonly gives: number;
  /** What a 0 in the place of each argument gives: a number, or an error. */
  readonly zeros: readonly (number | '#DIV/0!' | '#VALUE!')[];
  /** What else has to follow the numbers. */
  readonly choice?: string;
  /** Whether the arguments are one list, behind which nothing can stand. */
  readonly repeats?: true;
}

/** Good arguments of every formula over cells; a formula that is not here fails a test. */
export const FORMULA_CASES: Readonly<Record<string, FormulaCase>> = {
  SHARE: amounts([21.9, 306.2], 21.9 / 306.2, [0, '#DIV/0!']),
  WHOLE: { roles: ['amount', 'rate'], good: [29.96, 0.806], gives: 29.96 / 0.806, zeros: [0, '#DIV/0!'] },
  LIVELIHOODSHARE: amounts([29.96, 37.17], 29.96 / 37.17, [0, '#DIV/0!']),
  SELFSUFFICIENCY: amounts([21.9, 37.17], 21.9 / 37.17, [0, '#DIV/0!']),
  OWNREVENUEGAP: amounts([21.9, 37.17], 15.27, [37.17, -21.9]),
  REVENUETOGDP: amounts([21.9, 306.2], 21.9 / 306.2, [0, '#DIV/0!']),
  BUOYANCY: rates([0.221, 0.097], 0.221 / 0.097, [0, '#DIV/0!']),
  TAXSHARE: amounts([15, 20], 0.75, [0, '#DIV/0!']),
  RESOURCES: amounts([21.9, 8.1, 12.4, 0.3], 42.7, [20.8, 34.6, 30.3, 42.4]),
  DEBTTORESOURCES: amounts([45, 60], 0.75, [0, '#DIV/0!']),
  DEBTTOGDP: amounts([45, 300], 0.15, [0, '#DIV/0!']),
  DEBTHEADROOM: amounts([50, 45.7], 4.3, [-45.7, 50]),
  LANDDEPENDENCE: { ...amounts([12, 36], 0.25, [0, 1]), choice: 'fund-to-budgets' },
  TRANSFERDEPENDENCE: amounts([12, 48], 0.25, [0, '#DIV/0!']),
  TRADEDEPENDENCE: amounts([285, 300], 0.95, [0, '#DIV/0!']),
  BUDGETOUTTURN: amounts([204, 160], 1.275, [0, '#DIV/0!']),
  YOY: amounts([110, 100], 0.1, [-1, '#DIV/0!']),
  PRIORYEAR: levelAndGrowth([110, 0.1], 100, [0, 110]),
  INCREMENT: levelAndGrowth([110, 0.1], 10, [0, 0]),
  IMPLIEDTARGET: levelAndGrowth([306.2, 0.1], 336.82, [0, 306.2]),
  CAGR: levelsAndYears([100, 121, 2], 0.1, ['#DIV/0!', -1, '#VALUE!']),
  AVERAGEGROWTH: { ...rates([0.1, 0.21], 0.153689732987, [0.1, 0.0488088481702]), repeats: true },
  REQUIREDGROWTH: levelsAndYears([306.2, 540, 4], 0.152383797203, ['#DIV/0!', -1, '#VALUE!']),
  GROWTHGAP: rates([0.097, 0.09], 0.7, [-9, 9.7]),
  TARGETSHIFT: rates([0.221, 0.09], -13.1, [9, -22.1]),
  TARGETGAP: amounts([306.2, 335], 28.8, [335, -306.2]),
  ATTAINMENT: amounts([306.2, 335], 306.2 / 335, [0, '#DIV/0!']),
  CONTRIBUTIONSHARE: amounts([3, 12], 0.25, [0, '#DIV/0!']),
  CONTRIBUTION: {
    roles: ['amount', 'amount', 'rate'],
    good: [3, 12, 0.08],
    gives: 2,
    zeros: [0, '#DIV/0!', 0],
  },
};

type Zeros = FormulaCase['zeros'];

function amounts(good: readonly number[], gives: number, zeros: Zeros): FormulaCase {
  return { roles: good.map(() => 'amount'), good, gives, zeros };
}

function rates(good: readonly number[], gives: number, zeros: Zeros): FormulaCase {
  return { roles: good.map(() => 'rate'), good, gives, zeros };
}

function levelAndGrowth(good: readonly number[], gives: number, zeros: Zeros): FormulaCase {
  return { roles: ['amount', 'rate'], good, gives, zeros };
}

function levelsAndYears(good: readonly number[], gives: number, zeros: Zeros): FormulaCase {
  return { roles: ['amount', 'amount', 'years'], good, gives, zeros };
}
