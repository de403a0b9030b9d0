import { callsOurFunctions, repairedFormula } from '../../../src/sheets/formulas/our-functions';

test.each([
  '=FISCAL.SHAREOF(A1,B1)',
  '=1+fiscal.figure("gdp")',
  '=IFERROR( FISCAL.YOY (A1, B1), "")',
  "='FISCAL.X(1)'!A1+FISCAL.CAGR(A1,B1,2)",
  '=_xldudf_FISCAL_SHAREOF(A1,B1)',
])('%s calls a function of ours', (formula) => {
  expect(callsOurFunctions(formula)).toBe(true);
});

test.each([
  '=SUM(A1:A3)',
  '="FISCAL.SHAREOF(A1,B1)"',
  "='FISCAL.SHAREOF(1)'!A1",
  '=OTHERFISCAL.SHAREOF(A1)',
  '=FISCAL.RATE*2',
  'FISCAL.SHAREOF(A1,B1)',
  '="say ""FISCAL.SHAREOF(1)"" twice"',
])('%s does not', (formula) => {
  expect(callsOurFunctions(formula)).toBe(false);
});

test.each([
  ['=_xldudf_FISCAL_SHAREOF(A1,B1)', '=FISCAL.SHAREOF(A1,B1)'],
  ['=[2]!_xldudf_FISCAL_YOY(A1,B1)*100', '=FISCAL.YOY(A1,B1)*100'],
  ['=Other.xla!_xldudf_FISCAL_SHAREOF(1,_xldudf_FISCAL_WHOLE(2,3))', '=FISCAL.SHAREOF(1,FISCAL.WHOLE(2,3))'],
  ["='C:\\dir\\Our book.xlam'!_xldudf_FISCAL_CAGR(1,2,3)", '=FISCAL.CAGR(1,2,3)'],
  [
    '=IF(A1="_xldudf_FISCAL_SHAREOF(",_xldudf_FISCAL_SHAREOF(1,2),"")',
    '=IF(A1="_xldudf_FISCAL_SHAREOF(",FISCAL.SHAREOF(1,2),"")',
  ],
  ['=FISCAL.SHAREOF(A1,B1)', '=FISCAL.SHAREOF(A1,B1)'],
  ['=_xldudf_OTHER_SHAREOF(A1)', '=_xldudf_OTHER_SHAREOF(A1)'],
])('%s is repaired to %s', (broken, repaired) => {
  expect(repairedFormula(broken)).toBe(repaired);
});
