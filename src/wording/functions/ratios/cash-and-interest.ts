import { interestBurden } from '../../../core/formulas/interest-burden';
import { treasuryCover } from '../../../core/formulas/treasury-cover';
import { overCells, type FormulaEntry } from '../function-entry';
import { AMOUNTS_TO_FRACTION, DIVISION_REASONS } from '../usual-texts';

/** Whether what falls due can be paid. */
export const CASH_AND_INTEREST = {
  TREASURYCOVER: overCells({
    description: {
      english:
        'Treasury cover (库款保障水平): the treasury’s cash at the end of a month over an average month’s outflow, in months.',
      chinese: '库款保障水平：月末库款余额与月均库款流出额之比，单位为个月。',
    },
    arguments: [
      {
        id: 'cash',
        kind: 'amount',
        english: { name: 'treasury cash', description: 'The treasury’s cash at the end of the month.' },
        chinese: { name: '月末库款余额', description: '月末库款余额。' },
      },
      {
        id: 'outflow',
        kind: 'amount',
        english: {
          name: 'monthly outflow',
          description: 'What the treasury pays in an average month, of all budgets, in the same unit.',
        },
        chinese: { name: '月均库款流出额', description: '各本预算合计的月均流出额，单位与库款余额相同。' },
      },
    ],
    formula: treasuryCover,
    result: 'number',
    inWords: { english: 'cash ÷ outflow', chinese: '月末库款余额 ÷ 月均库款流出额' },
    units: { english: 'two amounts in one unit; months', chinese: '两个同单位的数额；结果为个月' },
    source: {
      english: 'As usually defined; no line is drawn from it.',
      chinese: '通行算法；未据以设参照线。',
    },
    note: {
      english:
        'It differs from month to month. A twelfth of the year’s general public budget expenditure is no outflow of the treasury.',
      chinese: '随月份变化。全年一般公共预算支出的十二分之一不是库款流出额。',
    },
    examples: [{ formula: '=FISCAL.TREASURYCOVER(3,2)', shows: '1.5' }],
    reasons: DIVISION_REASONS,
  }),
  INTERESTBURDEN: overCells({
    description: {
      english:
        'The interest burden (付息支出占比): interest on debt over the expenditure of the budget that pays it, as a fraction.',
      chinese: '付息支出占比：债务付息支出占承担该债务的预算支出的比重，结果为小数。',
    },
    arguments: [
      {
        id: 'interest',
        kind: 'amount',
        english: { description: 'Interest paid on general debt, or on special debt.' },
        chinese: { name: '债务付息支出', description: '一般债务或专项债务的付息支出。' },
      },
      {
        id: 'budgetExpenditure',
        kind: 'amount',
        english: {
          description:
            'General public budget expenditure for general debt, government fund expenditure for special debt, in the same unit.',
        },
        chinese: {
          name: '预算支出',
          description: '一般债务对应一般公共预算支出，专项债务对应政府性基金支出，单位与付息支出相同。',
        },
      },
    ],
    formula: interestBurden,
    result: 'percent',
    inWords: { english: 'interest ÷ budget_expenditure', chinese: '债务付息支出 ÷ 预算支出' },
    units: AMOUNTS_TO_FRACTION,
    source: {
      english:
        'General Office of the State Council, document 88 of 2016: a city or county must start fiscal rebalancing where interest on general debt exceeds 10% of general public budget expenditure, or that on special debt 10% of fund expenditure (as reported at the time).',
      chinese:
        '国办函〔2016〕88号：市县政府一般债务付息支出超过当年一般公共预算支出 10%，或专项债务付息支出超过当年政府性基金预算支出 10% 的，须启动财政重整（据当时报道）。',
    },
    note: {
      english: 'The line was drawn for cities and counties. Interest is no repayment of principal.',
      chinese: '该参照线针对市县政府。付息不含还本。',
    },
    examples: [{ formula: '=FISCAL.INTERESTBURDEN(1.5,30)', shows: '5.0%' }],
    reasons: DIVISION_REASONS,
  }),
} satisfies Readonly<Record<string, FormulaEntry>>;
