/** @jest-environment jsdom */
import axe from 'axe-core';
import { LANGUAGES } from '../../../src/core/language';
import { createLibrary, type Library } from '../../../src/library/library';
import type { FunctionCaller } from '../../../src/taskpane/functions/call-answer';
import { answerOf } from '../../../src/taskpane/functions/call-answer';
import { CALL_RESULT_ID } from '../../../src/taskpane/functions/call-result';
import type { PaneActions } from '../../../src/taskpane/pane-actions';
import { functionTexts } from '../../../src/taskpane/functions/words';
import { refusal } from '../../../src/wording/refusal';
import { refusalSentence } from '../../../src/wording/refusal-sentence';
import { controls, nameOf, openPane, type OpenPane } from '../open-pane';
import { DATA } from '../workbook-example';

const CHINESE = functionTexts('zh-CN');
/** jsdom paints nothing, so what axe measures on a canvas is left to the browser. */
const WITHOUT_CANVAS = {
  'color-contrast': { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};

// axe looks at every element; a busy machine takes its time.
jest.setTimeout(60_000);

describe('the list of functions', () => {
  test('shows them by topic, each with its arguments and what it computes', async () => {
    const { place } = await openFunctions();
    const headings = [...place.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 2)).toEqual(['查询', '比率']);
    expect(place.querySelector('li')?.textContent).toMatch(/^FIGURE\(指标, \[年度\].*\)原文数值/);
  });
});

describe('a function that is opened', () => {
  test('asks for its arguments, the required ones marked, and waits for them', async () => {
    const { place, find } = await openCall('FIGURE');
    const required = [...place.querySelectorAll<HTMLInputElement>('#pane-panel input')].map((field) => [
      field.getAttribute('aria-label'),
      field.required,
    ]);
    expect(required.slice(0, 2)).toEqual([
      ['指标', true],
      ['年度', false],
    ]);
    expect(place.textContent).toContain(CHINESE.incomplete);
    expect(find('写入所选单元格').getAttribute('aria-disabled')).toBe('true');
  });

  test('offers the choices of an argument by pinyin initials; arrows and Enter take one', async () => {
    const pane = await openCall('FIGURE');
    await fill(pane, '指标', 'dqsczz');
    const options = [...pane.place.querySelectorAll('[role=option]')];
    expect(options[0]?.textContent).toContain('地区生产总值');
    expect(options[0]?.getAttribute('aria-selected')).toBe('true');
    await pane.type('ArrowDown');
    await pane.type('ArrowUp');
    await pane.type('Enter');
    expect(pane.place.querySelectorAll('[role=option]')).toHaveLength(0);
    expect((document.activeElement as HTMLInputElement).value).toBe('地区生产总值');
    expect(pane.place.querySelector('code')?.textContent).toBe('=FISCAL.FIGURE("gdp")');
  });

  test('closes the choices with Escape, and itself with the next', async () => {
    const pane = await openCall('FIGURE');
    await fill(pane, '指标', 'gdp');
    await pane.type('Escape');
    expect(pane.place.querySelectorAll('[role=option]')).toHaveLength(0);
    expect(pane.place.querySelector('h2')?.textContent).toBe('FISCAL.FIGURE');
    await pane.type('Escape');
    expect(pane.place.querySelector('h2')?.textContent).toBe('查询');
  });

  test('shows what it comes to, as the cell would, and writes it into the selected cell', async () => {
    const written: string[] = [];
    const pane = await openCall('SELFSUFFICIENCY', {
      ...calling(() => [[{ type: 'Double', basicValue: 0.5892, numberFormat: '0.0%' }]]),
      writeFormula: ({ textOn, format }) => {
        written.push(textOn('Sheet1'), String(format));
        return Promise.resolve({ kind: 'formula-written', address: 'Sheet1!C3' });
      },
    });
    await pane.tell({
      kind: 'selection-moved',
      selection: { worksheet: 'Sheet1', row: 2, column: 2, address: 'Sheet1!C3' },
    });
    await fill(pane, '一般公共预算收入', '21.9');
    await pane.press(CHINESE.pickFor('一般公共预算支出'));
    await answered(pane);
    expect(resultOf(pane)).toBe('58.9%');
    await pane.press('写入 C3');
    expect(written).toEqual(['=FISCAL.SELFSUFFICIENCY(21.9,B3)', 'undefined']);
    expect(pane.place.querySelector('[role=status]')?.textContent).toContain('Sheet1!C3');
  });

  test('shows anew what it comes to when a report has come', async () => {
    const library = createLibrary([]);
    const counting = calling(() => library.current().reports.length);
    const pane = await openCall('VERSION', counting, library);
    await answered(pane);
    expect(resultOf(pane)).toBe('0');
    await pane.change(() => {
      library.add(DATA);
    });
    await answered(pane);
    expect(resultOf(pane)).toBe('1');
  });

  test('gives the cell a percentage format where Excel does not do so by itself', async () => {
    const formats: unknown[] = [];
    const pane = await openCall('SHAREOF', {
      ...calling(() => [[0.25]]),
      writeFormula: ({ format }) => {
        formats.push(format);
        return Promise.resolve({ kind: 'formula-written', address: 'Sheet1!C3' });
      },
    });
    await fill(pane, '部分', '1');
    await fill(pane, '总额', '4');
    await answered(pane);
    await pane.press('写入所选单元格');
    expect(formats).toEqual(['0.00%']);
  });

  test('says why there is no result, in the words of the cell', async () => {
    const pane = await openCall('SHAREOF', {
      ...calling(() => {
        throw Object.assign(new Error('总额为 0'), { code: '#DIV/0!' });
      }),
    });
    await fill(pane, '部分', '1');
    await fill(pane, '总额', '0');
    await answered(pane);
    expect(resultOf(pane)).toBe('#DIV/0!总额为 0');
  });

  test('shows the first cells of a result that takes several', async () => {
    const pane = await openCall(
      'SHAREOF',
      calling(() => Array.from({ length: 9 }, (_, row) => [row / 10])),
    );
    await fill(pane, '部分', 'A1:A9');
    await fill(pane, '总额', '10');
    await answered(pane);
    expect(pane.place.textContent).toContain(CHINESE.spills(9, 1));
    expect(pane.place.querySelectorAll('td')).toHaveLength(4);
  });

  test('tells a refusal by name, and keeps what was typed', async () => {
    const refused = refusal('target-occupied', { address: 'Sheet1!C3' });
    const pane = await openCall('SHAREOF', {
      ...calling(() => 0.25),
      writeFormula: () => Promise.resolve(refused),
    });
    await fill(pane, '部分', '1');
    await fill(pane, '总额', '4');
    await answered(pane);
    await pane.press('写入所选单元格');
    expect(pane.place.querySelector('[role=alert]')?.textContent).toBe(refusalSentence(refused, 'zh-CN'));
    expect(valueOf(pane, '部分')).toBe('1');
  });
});

describe('formulas to values', () => {
  test('are counted where they are looked for, and made values on the second press only', async () => {
    const done: number[] = [];
    const area = { row: 0, column: 0, rows: 1, columns: 1, formula: '=FISCAL.SHAREOF(1,4)' };
    const pane = await openFunctions({
      restoreFormulas: () => Promise.resolve({ kind: 'formulas-restored', formulas: 2, left: [] }),
      findFormulas: (scope) =>
        Promise.resolve({
          kind: 'our-formulas',
          scope,
          sheets: scope === 'selection' ? [] : [{ worksheet: 'Sheet1', areas: [area, area] }],
          protectedSheets: scope === 'workbook' ? ['Locked'] : [],
        }),
      freezeFormulas: ({ sheets }) => {
        done.push(sheets.length);
        return Promise.resolve({
          kind: 'formulas-frozen',
          formulas: 2,
          left: ['Sheet1!B1'],
          protectedSheets: [],
          frozen: [],
        });
      },
    });
    await pane.press(CHINESE.freeze);
    expect(pane.place.textContent).toContain(CHINESE.formulasFound(0));
    expect(pane.find(CHINESE.freeze).getAttribute('aria-disabled')).toBe('true');
    await choose(pane, CHINESE.scopes.workbook);
    expect(pane.place.textContent).toContain(CHINESE.protectedLeft(['Locked']));
    expect(done).toEqual([]);
    await pane.press(CHINESE.freezeNow(2));
    expect(done).toEqual([1]);
    expect(pane.place.querySelector('[role=status]')?.textContent).toContain(
      CHINESE.frozen(2, ['Sheet1!B1']),
    );
    await pane.press(CHINESE.restore);
    expect(pane.place.querySelector('[role=status]')?.textContent).toBe(CHINESE.restored(2, []));
    expect(controls(pane.place).map(nameOf)).not.toContain(CHINESE.restore);
  });

  test('that show #NAME? are written anew, and it is said how many', async () => {
    const pane = await openFunctions({
      repairFormulas: () =>
        Promise.resolve({ kind: 'formulas-repaired', formulas: 3, protectedSheets: ['Locked'] }),
    });
    await pane.press(CHINESE.repair);
    const said = pane.place.querySelector('[role=status]')?.textContent;
    expect(said).toBe(CHINESE.repaired(3) + CHINESE.protectedLeft(['Locked']));
  });

  test('are computed anew where that is asked for, and it is said on how many sheets', async () => {
    const pane = await openFunctions({ recalculate: () => Promise.resolve(['Sheet1', '对照']) });
    await pane.press(CHINESE.recalculate);
    expect(pane.place.querySelector('[role=status]')?.textContent).toBe('已重算 2 张工作表。');
  });

  test('are offered to be computed anew where an earlier version has answered them', async () => {
    const asked: (boolean | undefined)[] = [];
    const pane = await openFunctions({
      recalculate: (isRemembered) => {
        asked.push(isRemembered);
        return Promise.resolve(['对照']);
      },
    });
    await pane.tell({ kind: 'formulas-of-earlier-version', sheets: ['对照'] });
    const said = pane.place.querySelector('[role=status]');
    expect(said?.textContent).toContain(CHINESE.ofEarlierVersion(['对照']));
    await pane.change(() => said?.querySelector<HTMLButtonElement>('button:not([aria-label])')?.click());
    expect(asked).toEqual([true]);
    expect(said?.textContent).toBe('已重算 1 张工作表。');
  });
});

describe.each(LANGUAGES)('the functions in %s', (language) => {
  test.each(['list', 'call', 'choices', 'freezing'] as const)(
    'have no fault that axe finds: %s',
    async (view) => {
      const texts = functionTexts(language);
      const pane = await openPane({ language, workbook: {} });
      await pane.tell({ kind: 'tab-opened', tab: 'functions' });
      if (view === 'call' || view === 'choices') await pane.tell({ kind: 'function-opened', id: 'FIGURE' });
      if (view === 'choices') {
        pane.place.querySelector<HTMLInputElement>('#pane-panel input')?.focus();
        await pane.write('gdp');
      }
      if (view === 'freezing') await pane.press(texts.freeze);
      const { violations } = await axe.run(pane.place, { rules: WITHOUT_CANVAS });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(controls(pane.place).map(nameOf)).not.toContain('');
    },
  );
});

function calling(call: FunctionCaller): Pick<PaneActions, 'answerCall'> {
  return { answerCall: ({ id, typed }) => answerOf(call, id, typed) };
}

async function openFunctions(workbook: Partial<PaneActions> = {}, library?: Library): Promise<OpenPane> {
  const pane = await openPane({ workbook, ...(library && { library }) });
  await pane.tell({ kind: 'tab-opened', tab: 'functions' });
  return pane;
}

async function openCall(
  id: string,
  workbook: Partial<PaneActions> = {},
  library?: Library,
): Promise<OpenPane> {
  const pane = await openFunctions(workbook, library);
  await pane.tell({ kind: 'function-opened', id });
  return pane;
}

async function fill(pane: OpenPane, argument: string, text: string): Promise<void> {
  fieldOf(pane, argument).focus();
  await pane.write(text);
}

function fieldOf({ place }: OpenPane, argument: string): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>(`input[aria-label="${argument}"]`);
  if (field === null) throw new Error(`no field for ${argument}`);
  return field;
}

function valueOf(pane: OpenPane, argument: string): string {
  return fieldOf(pane, argument).value;
}

/** Presses a radio button by its label. */
async function choose({ place, press }: OpenPane, label: string): Promise<void> {
  const radio = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
    ({ labels }) => labels?.[0]?.textContent === label,
  );
  if (radio === undefined) throw new Error(`nothing to choose called ${label}`);
  await press(nameOf(radio));
}

/** Waits as long as the pane does for a pause in the typing. */
async function answered(pane: OpenPane): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 350));
  await pane.tell({ kind: 'notice-dismissed' });
}

function resultOf({ place }: OpenPane): string {
  return place.querySelector(`#${CALL_RESULT_ID}`)?.textContent ?? '';
}
