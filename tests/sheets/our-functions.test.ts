import { callsOurFunctions } from '../../src/sheets/our-functions';

test.each([
  '=FISCAL.SHARE(A1,B1)',
  '=1+fiscal.figure("gdp")',
  '=IFERROR( FISCAL.YOY (A1, B1), "")',
  "='FISCAL.X(1)'!A1+FISCAL.CAGR(A1,B1,2)",
])('%s calls a function of ours', (formula) => {
  expect(callsOurFunctions(formula)).toBe(true);
});

test.each([
  '=SUM(A1:A3)',
  '="FISCAL.SHARE(A1,B1)"',
  "='FISCAL.SHARE(1)'!A1",
  '=OTHERFISCAL.SHARE(A1)',
  '=FISCAL.RATE*2',
  'FISCAL.SHARE(A1,B1)',
  '="say ""FISCAL.SHARE(1)"" twice"',
])('%s does not', (formula) => {
  expect(callsOurFunctions(formula)).toBe(false);
});
