import { bundled } from '../../../src/library/bundled';
import type { CellContent } from '../../../src/sheets/formulas/call-arguments';
import { cellsBehind, nameOf, seenAmong } from '../../../src/sheets/traced/cells-behind';
import type { FilledBy, SeenCell } from '../../../src/sheets/traced/seen-cell';
import { tracedFormula } from '../../../src/sheets/traced/trace-formula';
import type { TracedFormula } from '../../../src/sheets/traced/traced-formula';

const REVENUE = 'zhuhai-hitech-2022#general-budget-revenue.2021.level.actual';

/** A sheet with cells as they are typed or computed: their content, what they show, and the formula that fills them. */
type Sheet = Readonly<Record<string, readonly [CellContent, string, FilledBy?]>>;

function traced(
  formula: string,
  { content = 0, sheet = {}, row = 0, column = 0 }: Asked = {},
): TracedFormula['calls'] {
  const read = new Map<string, SeenCell[][]>();
  let asked = cellsBehind({ formula, offset: { row, column } }, 'Sheet1');
  while (asked.length > 0) {
    const cells = asked.map((one): [string, SeenCell] => {
      const [value, text, filledBy] = sheet[one.address] ?? ['', ''];
      const { worksheet, address } = one;
      return [nameOf(one), { worksheet, address, content: value, text, ...(filledBy && { filledBy }) }];
    });
    for (const [name, cell] of cells) read.set(name, [[cell]]);
    asked = cells.flatMap(([, { filledBy }]) => (filledBy ? cellsBehind(filledBy, 'Sheet1') : []));
  }
  const cell = {
    worksheet: 'Sheet1',
    address: 'C3',
    filledBy: { formula, offset: { row, column } },
    content,
    text: String(content),
  };
  return tracedFormula(cell, { dataset: bundled(), language: 'zh-CN', seen: seenAmong(read) }).calls;
}

interface Asked {
  readonly content?: CellContent;
  readonly sheet?: Sheet;
  /** Where from the formula the cell stands that is asked about. */
  readonly row?: number;
  readonly column?: number;
}

describe('a function that answers with a figure', () => {
  test.each([
    '=FISCAL.FIGURE("一般公共预算收入")',
    '=FISCAL.FIGURE("一般公共预算收入",2021)*2',
    '=ROUND(FISCAL.FIGURE("一般公共预算收入",,,,,"万元"),0)',
    '=FISCAL.SOURCE("一般公共预算收入")',
    '=FISCAL.FIGUREINFO("一般公共预算收入","unit",2021)',
  ])('%s leads to that figure', (formula) => {
    expect(traced(formula)[0]?.origin).toMatchObject({ kind: 'figure', source: REVENUE });
  });

  test('is asked by the words that stand in cells too', () => {
    const sheet: Sheet = {
      A1: ['一般公共预算收入', '一般公共预算收入'],
      B1: [2021, '2021'],
      C1: ['growth', 'growth'],
    };
    expect(traced('=FISCAL.FIGURE($A$1,B1,C1,D1)', { sheet })[0]?.origin).toMatchObject({
      source: 'zhuhai-hitech-2022#general-budget-revenue.2021.growth.actual',
    });
  });

  test('says why it has none, as in the cell', () => {
    expect(traced('=FISCAL.FIGURE("gpd")')[0]?.origin).toMatchObject({
      kind: 'untraced',
      why: { kind: 'no-answer', missing: { reason: 'unknown-indicator' } },
    });
  });

  test('is not guessed at where only Excel can say what is asked', () => {
    expect(traced('=FISCAL.FIGURE(A1&"收入")')[0]?.origin).toEqual({
      kind: 'untraced',
      why: { kind: 'only-in-excel', argument: 'indicator' },
    });
  });

  test('that does not exist says so', () => {
    expect(traced('=FISCAL.NOSUCH(1)')[0]?.origin).toEqual({
      kind: 'untraced',
      why: { kind: 'unknown-function' },
    });
  });
});

describe('a cell of what a function spills', () => {
  test('of HEALTH leads to the figures of its criterion, and not to the whole report', () => {
    const [health] = traced('=FISCAL.HEALTH()', { row: selfSufficiencyRow(), column: 2 });
    expect(health?.origin).toMatchObject({ kind: 'row', relation: 'derived', leavesOutInputs: true });
    expect(health?.origin).toMatchObject({ sources: expect.arrayContaining([REVENUE]) as unknown });
  });

  test('of TOPICTABLE leads to its figure, also without headers', () => {
    const headed = traced('=FISCAL.TOPICTABLE("headline-results")', { row: 2, column: 3 })[0]?.origin;
    const bare = traced('=FISCAL.TOPICTABLE("headline-results",,,,FALSE)', { row: 1, column: 3 })[0]?.origin;
    expect(headed).toMatchObject({ kind: 'row', row: '地区生产总值', relation: 'figure' });
    expect(headed).toMatchObject({ sources: ['zhuhai-hitech-2022#gdp.2021.level.actual'] });
    expect(bare).toEqual(headed);
  });

  test('of SERIESOF and SEARCHFIGURES leads to the figure of its row', () => {
    for (const formula of ['=FISCAL.SERIESOF("gdp")', '=FISCAL.SEARCHFIGURES("306.2")']) {
      expect(traced(formula, { row: 1 })[0]?.origin).toMatchObject({
        sources: ['zhuhai-hitech-2022#gdp.2021.level.actual'],
      });
    }
  });

  test('of AUDIT leads to the sentences of its finding', () => {
    const [audit] = traced('=FISCAL.AUDIT()', { row: 1, column: 2 });
    expect(audit?.origin.kind === 'row' && audit.origin.sources.length).toBeGreaterThan(0);
  });

  test('in the row of headers says nothing of a report, and beyond the last row is no part of it', () => {
    expect(traced('=FISCAL.HEALTH()')[0]?.origin).toEqual({ kind: 'no-figure' });
    expect(traced('=FISCAL.HEALTH()', { row: 500 })[0]?.origin).toEqual({
      kind: 'untraced',
      why: { kind: 'outside-answer' },
    });
  });
});

describe('a function that computes', () => {
  test('is told by its inputs, the user’s own among them, with what their digits leave open', () => {
    const sheet: Sheet = { B7: [38, '38.00'] };
    const content = 21.9 / 38;
    const [ratio] = traced('=FISCAL.SELFSUFFICIENCY(FISCAL.FIGURE("一般公共预算收入"),B7)', {
      sheet,
      content,
    });
    expect(ratio?.origin).toMatchObject({
      kind: 'computed',
      inputs: [
        { argument: 'revenue', from: { kind: 'call', call: { origin: { source: REVENUE } } } },
        { argument: 'expenditure', shown: '38.00', from: { kind: 'yours', cell: 'B7' } },
      ],
      result: { value: content, as: 'percent' },
    });
    const result = ratio?.origin.kind === 'computed' ? ratio.origin.result : undefined;
    // 21.85 ÷ 38.005 and 21.95 ÷ 37.995
    expect(result?.interval.low).toBeCloseTo(0.57492, 5);
    expect(result?.interval.high).toBeCloseTo(0.57771, 5);
  });

  test('over figures within figures keeps the interval of the whole', () => {
    const formula = '=FISCAL.SELFSUFFICIENCY(21.9,FISCAL.WHOLE(29.96,80.6%))';
    const [ratio] = traced(formula, { content: 21.9 / (29.96 / 0.806) });
    const origin = ratio?.origin.kind === 'computed' ? ratio.origin : undefined;
    expect(origin?.inputs.map(({ shown, from }) => [shown, from.kind])).toEqual([
      ['21.9', 'typed-in-formula'],
      ['37.17', 'call'],
    ]);
    expect(origin?.result?.interval.low).toBeCloseTo(0.5874, 3);
    expect(origin?.result?.interval.high).toBeCloseTo(0.591, 3);
  });

  test('in a cell that shows something else claims no interval', () => {
    const [ratio] = traced('=FISCAL.SELFSUFFICIENCY(1,2)', { content: 0.7 });
    expect(ratio?.origin).not.toHaveProperty('result');
    expect(ratio?.origin).toMatchObject({ inputs: [{ shown: '1' }, { shown: '2' }] });
  });

  test('over columns is told of the row that is asked about', () => {
    const sheet: Sheet = { A4: [3, '3'], B4: [4, '4'] };
    const [share] = traced('=FISCAL.SHAREOF(A2:A9,B2:B9)', { sheet, row: 2, content: 0.75 });
    expect(share?.origin).toMatchObject({
      inputs: [{ from: { kind: 'yours', cell: 'A4' } }, { from: { kind: 'yours', cell: 'B4' } }],
      result: { value: 0.75 },
    });
  });

  test('goes on into cells with formulas of ours, and names those with formulas of the user’s', () => {
    const filledBy = (formula: string): FilledBy => ({ formula, offset: { row: 0, column: 0 } });
    const sheet: Sheet = {
      B7: [21.9, '21.9', filledBy('=FISCAL.FIGURE("一般公共预算收入")')],
      B8: [38, '38', filledBy('=B9*2')],
    };
    const [ratio] = traced('=FISCAL.SELFSUFFICIENCY(B7,B8)', { sheet, content: 21.9 / 38 });
    expect(ratio?.origin).toMatchObject({
      inputs: [
        { from: { kind: 'called', cell: 'B7', calls: [{ origin: { kind: 'figure', source: REVENUE } }] } },
        { from: { kind: 'own-formula', cell: 'B8', formula: '=B9*2' } },
      ],
    });
    expect(ratio?.origin).not.toHaveProperty('result');
  });

  test('over cells that refer to each other in a circle comes to an end', () => {
    const filledBy: FilledBy = { formula: '=FISCAL.SHAREOF(B7,2)', offset: { row: 0, column: 0 } };
    const read = new Map([
      ['Sheet1!B7', [[{ worksheet: 'Sheet1', address: 'B7', content: 1, text: '1', filledBy }]]],
    ]);
    const cell = { worksheet: 'Sheet1', address: 'B7', filledBy, content: 1, text: '1' };
    const ground = { dataset: bundled(), language: 'zh-CN', seen: seenAmong(read) } as const;
    expect(tracedFormula(cell, ground).calls).toHaveLength(1);
  });
});

function selfSufficiencyRow(): number {
  for (let row = 1; row < 60; row += 1) {
    const [health] = traced('=FISCAL.HEALTH()', { row, column: 2 });
    if (health?.origin.kind === 'row' && health.origin.row === '财政自给率') return row;
  }
  throw new Error('no self-sufficiency');
}
