import { LANGUAGES, type Language } from '../../src/core/language';
import { isMissing } from '../../src/core/missing';
import type { Observation } from '../../src/core/reading/observation';
import { figureValue } from '../../src/library/resolve/figure-value';
import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundled } from '../../src/library/bundled';
import type { ReportData } from '../../src/library/dataset';
import { reportById } from '../../src/library/report-by-id';
import { shownFormat } from '../../src/sheets/formulas/shown-format';
import { shownResult } from '../../src/sheets/formulas/shown-result';
import { growthCell, levelCell } from '../../src/sheets/plan/cell';
import type { CellValue } from '../../src/sheets/plan/plan-cell';
import { figureCell } from '../../src/sheets/plan/figure-cell';
import { shownValue } from '../../src/taskpane/controls/shown-value';
import { shownCell } from '../../src/taskpane/functions/shown-cell';
import { telling } from '../../src/wording/audit/telling';
import { quantityText } from '../../src/wording/health/values';
import { shownInExcel } from '../golden/shown-in-excel';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

/** Figures as printed, what every cell shows of them, and the number that every sentence writes. */
const FIGURES: readonly (readonly [
  value: string,
  unit: string,
  cell: string,
  chinese: string,
  english: string,
])[] = [
  ['8', '%', '8%', '8', '8'],
  ['9.7', '%', '9.7%', '9.7', '9.7'],
  ['22.10', '%', '22.10%', '22.10', '22.10'],
  ['-3.2', '%', '-3.2%', '−3.2', '−3.2'],
  ['0', '%', '0%', '0', '0'],
  ['1250.0', '%', '1250.0%', '1250.0', '1,250.0'],
  ['3', '个百分点', '+3', '3', '3'],
  ['-13.1', '个百分点', '-13.1', '−13.1', '−13.1'],
  ['29.96', '亿元', '29.96', '29.96', '2.996'],
  ['-12345.60', '亿元', '-12,345.60', '−12345.60', '−1,234.560'],
  ['4016', '件', '4,016', '4016', '4,016'],
  ['2000.5', '亩', '2,000.5', '2000.5', '2,000.5'],
];

const data = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const [model] = data?.observations ?? [];
const observed = (value: string, unit: string) => ({ ...model, value, unit, bound: 'exact' }) as Observation;

/** What Excel shows; of a frozen cell that stays General, the number as it is. */
const look = (value: CellValue, format: string) =>
  format === 'General' ? String(value) : shownInExcel(value, format);

let office: OfficeRuntime;

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(functionsOver(bundledLibrary()));
  office.runIn({ language: 'zh-CN', customFunctions: '1.4' });
});

afterAll(() => {
  office.close();
});

describe.each(FIGURES)('%s%s', (value, unit, shown, chinese, english) => {
  const figure = observed(value, unit);

  test(`is ${shown} in every cell`, () => {
    const answered = figureValue(figure);
    if (isMissing(answered)) throw new Error(answered.reason);
    const [[parsed]] = office.associated()['QUANTITY']?.([[`${value}${unit}`]], null, null) as [
      [{ readonly basicValue: number; readonly numberFormat: string }],
    ];
    const cells = {
      FIGURE: answered,
      QUANTITY: { value: parsed.basicValue, format: parsed.numberFormat },
      table: levelCell(figure),
      'written by the pane': figureCell(figure),
      'of a function’s example': shownResult(shown),
      frozen: { value: answered.value, format: shownFormat(answered.value, 'General', shown) },
      ...(unit === '%' && { growth: growthCell(figure) }),
    };
    for (const [place, cell] of Object.entries(cells)) {
      expect([place, look(cell?.value ?? '', cell?.format ?? 'none')]).toEqual([place, shown]);
    }
  });

  test(`is ${shown} in the pane, of a result and of a change`, () => {
    const { format = 'none', ...cell } = levelCell(figure);
    expect(shownCell({ kind: 'value', value: cell.value, format })).toBe(shown);
    expect(shownValue(cell.value, format)).toBe(shown);
  });

  test.each(LANGUAGES)('has one number in every sentence in %s', (language: Language) => {
    const number = language === 'zh-CN' ? chinese : english;
    for (const sentence of [telling(data.report, language).printed(figure), quantityText(figure, language)]) {
      expect(/[−+-]?\d[\d,.]*/.exec(sentence)?.[0]).toBe(number);
    }
  });
});
