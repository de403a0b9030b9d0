import { budgetOutturn } from '../core/formulas/budget-outturn';
import { buoyancy } from '../core/formulas/buoyancy';
import { debtHeadroom } from '../core/formulas/debt-headroom';
import { debtToGdp } from '../core/formulas/debt-to-gdp';
import { debtToResources } from '../core/formulas/debt-to-resources';
import { fiscalResources } from '../core/formulas/fiscal-resources';
import { livelihoodShare } from '../core/formulas/livelihood-share';
import { ownRevenueGap } from '../core/formulas/own-revenue-gap';
import { revenueToGdp } from '../core/formulas/revenue-to-gdp';
import { selfSufficiency } from '../core/formulas/self-sufficiency';
import { share } from '../core/formulas/share';
import { taxShare } from '../core/formulas/tax-share';
import { tradeDependence } from '../core/formulas/trade-dependence';
import { transferDependence } from '../core/formulas/transfer-dependence';
import { whole } from '../core/formulas/whole';
import { amount, rate } from './argument';
import { calculateEachCell } from './calculate-each-cell';
import { landDependenceIn } from './land-dependence-in';

/*
 * Arguments are declared as ranges even where one cell is usual. A lone argument arrives as [[value]]; a whole
 * column is answered in one call instead of thousands; and in a range an empty cell stays empty, while as a single
 * value it arrives as 0 on the desktop, which would be a figure nobody reported.
 */

/**
 * The share of a part in its whole (占比), as a fraction.
 * @customfunction SHARE SHARE
 * @helpurl https://localhost:3000/help.html#SHARE
 * @param part The part, in the unit of the whole.
 * @param whole The whole that contains it.
 */
export function SHARE(part: unknown[][], whole: unknown[][]): unknown[][] {
  return calculateEachCell(share, { part: amount(part), whole: amount(whole) }, 'percent');
}

/**
 * The whole worked back from a part and its share (总额反推), in the unit of the part.
 * @customfunction WHOLE WHOLE
 * @helpurl https://localhost:3000/help.html#WHOLE
 * @param part The part, for example the amount of livelihood spending.
 * @param share Its share in the whole, as 80.6% or 0.806.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function WHOLE(part: unknown[][], share: unknown[][], rate_unit?: string): unknown[][] {
  return calculateEachCell(whole, { part: amount(part), share: rate(share, rate_unit) }, 'number');
}

/**
 * The share of livelihood spending in general public budget expenditure (民生支出占比), as a fraction.
 * @customfunction LIVELIHOODSHARE LIVELIHOODSHARE
 * @helpurl https://localhost:3000/help.html#LIVELIHOODSHARE
 * @param livelihood Livelihood spending, as the place itself defines it.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function LIVELIHOODSHARE(livelihood: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(
    livelihoodShare,
    { livelihood: amount(livelihood), expenditure: amount(expenditure) },
    'percent',
  );
}

/**
 * Fiscal self-sufficiency (财政自给率): general public budget revenue over expenditure, as a fraction.
 * @customfunction SELFSUFFICIENCY SELFSUFFICIENCY
 * @helpurl https://localhost:3000/help.html#SELFSUFFICIENCY
 * @param revenue General public budget revenue.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function SELFSUFFICIENCY(revenue: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(
    selfSufficiency,
    { revenue: amount(revenue), expenditure: amount(expenditure) },
    'percent',
  );
}

/**
 * What own revenue leaves uncovered (收支缺口): expenditure minus revenue, in their unit; positive is to be covered by transfers and bonds.
 * @customfunction OWNREVENUEGAP OWNREVENUEGAP
 * @helpurl https://localhost:3000/help.html#OWNREVENUEGAP
 * @param revenue General public budget revenue.
 * @param expenditure General public budget expenditure, in the same unit.
 */
export function OWNREVENUEGAP(revenue: unknown[][], expenditure: unknown[][]): unknown[][] {
  return calculateEachCell(
    ownRevenueGap,
    { revenue: amount(revenue), expenditure: amount(expenditure) },
    'number',
  );
}

/**
 * General public budget revenue over GDP (一般公共预算收入占GDP比重), as a fraction.
 * @customfunction REVENUETOGDP REVENUETOGDP
 * @helpurl https://localhost:3000/help.html#REVENUETOGDP
 * @param revenue General public budget revenue.
 * @param gdp GDP of the same year, in the same unit.
 */
export function REVENUETOGDP(revenue: unknown[][], gdp: unknown[][]): unknown[][] {
  return calculateEachCell(revenueToGdp, { revenue: amount(revenue), gdp: amount(gdp) }, 'percent');
}

/**
 * Revenue buoyancy (财政收入弹性系数): revenue growth over GDP growth; 1 is keeping pace.
 * @customfunction BUOYANCY BUOYANCY
 * @helpurl https://localhost:3000/help.html#BUOYANCY
 * @param revenue_growth Revenue’s growth, as 22.1% or 0.221.
 * @param gdp_growth GDP’s growth in the same year, as 9.7% or 0.097.
 * @param [rate_unit] How bare numbers are written: "fraction" (0.221) or "percent" (22.1).
 */
export function BUOYANCY(
  revenue_growth: unknown[][],
  gdp_growth: unknown[][],
  rate_unit?: string,
): unknown[][] {
  return calculateEachCell(
    buoyancy,
    { revenueGrowth: rate(revenue_growth, rate_unit), gdpGrowth: rate(gdp_growth, rate_unit) },
    'number',
  );
}

/**
 * The share of taxes in general public budget revenue (税收占比), as a fraction.
 * @customfunction TAXSHARE TAXSHARE
 * @helpurl https://localhost:3000/help.html#TAXSHARE
 * @param tax Tax revenue.
 * @param revenue General public budget revenue, in the same unit.
 */
export function TAXSHARE(tax: unknown[][], revenue: unknown[][]): unknown[][] {
  return calculateEachCell(taxShare, { tax: amount(tax), revenue: amount(revenue) }, 'percent');
}

/**
 * Fiscal resources (综合财力): the sum of four accounts, in their unit.
 * @customfunction RESOURCES RESOURCES
 * @helpurl https://localhost:3000/help.html#RESOURCES
 * @param revenue General public budget revenue.
 * @param transfers Transfers from higher levels.
 * @param fund Government fund revenue.
 * @param state_capital State capital revenue.
 */
export function RESOURCES(
  revenue: unknown[][],
  transfers: unknown[][],
  fund: unknown[][],
  state_capital: unknown[][],
): unknown[][] {
  return calculateEachCell(
    fiscalResources,
    {
      revenue: amount(revenue),
      transfers: amount(transfers),
      fund: amount(fund),
      stateCapital: amount(state_capital),
    },
    'number',
  );
}

/**
 * The debt ratio (债务率): debt over fiscal resources, as a fraction.
 * @customfunction DEBTTORESOURCES DEBTTORESOURCES
 * @helpurl https://localhost:3000/help.html#DEBTTORESOURCES
 * @param debt Government debt outstanding.
 * @param resources Fiscal resources (综合财力), in the same unit.
 */
export function DEBTTORESOURCES(debt: unknown[][], resources: unknown[][]): unknown[][] {
  return calculateEachCell(debtToResources, { debt: amount(debt), resources: amount(resources) }, 'percent');
}

/**
 * Debt over GDP (负债率), as a fraction.
 * @customfunction DEBTTOGDP DEBTTOGDP
 * @helpurl https://localhost:3000/help.html#DEBTTOGDP
 * @param debt Government debt outstanding.
 * @param gdp GDP of the same year, in the same unit.
 */
export function DEBTTOGDP(debt: unknown[][], gdp: unknown[][]): unknown[][] {
  return calculateEachCell(debtToGdp, { debt: amount(debt), gdp: amount(gdp) }, 'percent');
}

/**
 * Debt headroom (债务限额空间): limit minus balance, in their unit; negative is above the limit.
 * @customfunction DEBTHEADROOM DEBTHEADROOM
 * @helpurl https://localhost:3000/help.html#DEBTHEADROOM
 * @param limit The debt limit.
 * @param balance Debt outstanding, in the same unit.
 */
export function DEBTHEADROOM(limit: unknown[][], balance: unknown[][]): unknown[][] {
  return calculateEachCell(debtHeadroom, { limit: amount(limit), balance: amount(balance) }, 'number');
}

/**
 * Land dependence (土地财政依赖度) in the variant named, as a fraction.
 * @customfunction LANDDEPENDENCE LANDDEPENDENCE
 * @helpurl https://localhost:3000/help.html#LANDDEPENDENCE
 * @param income Land transfer revenue or government fund revenue, as the variant has it.
 * @param base General public budget revenue or fiscal resources, as the variant has it.
 * @param variant "land-to-revenue", "fund-to-budgets" or "fund-to-resources".
 */
export function LANDDEPENDENCE(income: unknown[][], base: unknown[][], variant: string): unknown[][] {
  return calculateEachCell(
    landDependenceIn(variant),
    { income: amount(income), base: amount(base) },
    'percent',
  );
}

/**
 * Transfer dependence (转移支付依赖度): transfers over total fiscal resources, as a fraction.
 * @customfunction TRANSFERDEPENDENCE TRANSFERDEPENDENCE
 * @helpurl https://localhost:3000/help.html#TRANSFERDEPENDENCE
 * @param transfers Transfers from higher levels.
 * @param resources Total fiscal resources, in the same unit.
 */
export function TRANSFERDEPENDENCE(transfers: unknown[][], resources: unknown[][]): unknown[][] {
  return calculateEachCell(
    transferDependence,
    { transfers: amount(transfers), resources: amount(resources) },
    'percent',
  );
}

/**
 * Trade dependence (外贸依存度): exports and imports over GDP, as a fraction.
 * @customfunction TRADEDEPENDENCE TRADEDEPENDENCE
 * @helpurl https://localhost:3000/help.html#TRADEDEPENDENCE
 * @param trade Exports and imports together.
 * @param gdp GDP of the same year, in the same unit.
 */
export function TRADEDEPENDENCE(trade: unknown[][], gdp: unknown[][]): unknown[][] {
  return calculateEachCell(tradeDependence, { trade: amount(trade), gdp: amount(gdp) }, 'percent');
}

/**
 * The budget outturn (预算完成率): actual over budget, as a fraction.
 * @customfunction BUDGETOUTTURN BUDGETOUTTURN
 * @helpurl https://localhost:3000/help.html#BUDGETOUTTURN
 * @param actual The actual amount.
 * @param budget The original or the adjusted budget, in the same unit.
 */
export function BUDGETOUTTURN(actual: unknown[][], budget: unknown[][]): unknown[][] {
  return calculateEachCell(budgetOutturn, { actual: amount(actual), budget: amount(budget) }, 'percent');
}
