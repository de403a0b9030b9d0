/** @jest-environment jsdom */
import axe from 'axe-core';
import { EMPTY_WORKBOOK } from './empty-workbook';
import { LANGUAGES } from '../../src/core/language';
import { insertTexts } from '../../src/taskpane/insert/words';
import { changeTexts } from '../../src/taskpane/workbook/change-words';
import { workbookTexts } from '../../src/taskpane/workbook/words';
import { paneTexts } from '../../src/taskpane/words';
import { refusal } from '../../src/wording/refusal';
import { refusalSentence } from '../../src/wording/refusal-sentence';
import { controls, nameOf, openPane } from './open-pane';
import {
  ADDED,
  COLUMN_MISSING,
  EDITED,
  GONE,
  REPORT,
  RESULTS,
  TARGETS,
  refreshWith,
} from './workbook-example';

const CHINESE = {
  ...paneTexts('zh-CN'),
  ...insertTexts('zh-CN'),
  ...workbookTexts('zh-CN'),
  ...changeTexts('zh-CN'),
};
/** jsdom paints nothing, so what axe measures on a canvas is left to the browser. */
const WITHOUT_CANVAS = {
  'color-contrast': { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};
const DIFFERING = refreshWith(RESULTS, [EDITED, ADDED, GONE, COLUMN_MISSING]);
const SAME = refreshWith(TARGETS, []);
const TWO_TABLES = { review: () => Promise.resolve({ refreshes: [DIFFERING, SAME], findings: [] }) };

// axe looks at every element; a busy machine takes its time.
jest.setTimeout(60_000);

describe('the pane', () => {
  test('says which report it speaks of', async () => {
    const { place } = await openPane({ workbook: {} });
    expect(place.querySelector('h1')?.textContent).toBe('珠海高新区 2022');
    expect(place.querySelector('h1')?.title).toBe(REPORT.title);
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test('offers each table with its purpose', async () => {
    const { place } = await openPane({ workbook: {} });
    const [results] = place.querySelectorAll('li');
    expect(results?.textContent).toContain('主要指标完成情况');
    expect(results?.textContent).toContain('报告年度的主要指标');
  });

  test('leads the keyboard from settings and tabs over the choice of tables and place to the button', async () => {
    const { place } = await openPane({ workbook: {} });
    expect(controls(place).map(nameOf)).toEqual([
      CHINESE.settings,
      '报告',
      '分析',
      '工作簿',
      '查找指标、数值、表格、函数和报告',
      '插入表格',
      '已有表格',
      '函数',
      RESULTS.title,
      TARGETS.title,
      CHINESE.chartsOf(TARGETS.title),
      '新工作表（每表一张）',
      '插入 2 张表',
    ]);
  });

  test('outside Excel says so, still shows what there is, and inserts nothing', async () => {
    const { place, find } = await openPane();
    expect(place.querySelector('[role=status]')?.textContent).toBe(CHINESE.outsideExcel);
    expect(place.querySelectorAll('li')).toHaveLength(2);
    expect(find('插入 2 张表').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('inserting in the pane', () => {
  test('says where the tables went', async () => {
    const { place, press } = await openPane({ workbook: {} });
    await press('插入 2 张表');
    expect(place.querySelector('[role=status]')?.textContent).toContain('主要指标完成情况（A1:F3）');
  });

  test('shows the selected cell as it moves, once a single table is chosen', async () => {
    const { place, press, tell } = await openPane({
      workbook: {
        lookAhead: (_, { anchor }) => Promise.resolve({ kind: 'ground-seen', address: anchor.address }),
      },
    });
    await press(TARGETS.title);
    await press(CHINESE.atSelection);
    expect(place.textContent).toContain(CHINESE.noSelectionYet);
    for (const address of ['Sheet1!A1', 'Sheet1!B3']) {
      await tell({ kind: 'selection-moved', selection: { worksheet: 'Sheet1', row: 0, column: 0, address } });
      expect(place.textContent).toContain(CHINESE.isFree(address));
    }
  });

  test('tells a refusal as an alert, keeps the focus on the button, and takes it away on request', async () => {
    const refused = refusal('target-occupied', { address: 'Sheet1!B3' });
    const { place, press } = await openPane({ workbook: { insert: () => Promise.resolve(refused) } });
    await press('插入 2 张表');
    const alert = place.querySelector('[role=alert]');
    expect(alert?.textContent).toBe(refusalSentence(refused, 'zh-CN'));
    expect(nameOf(document.activeElement as HTMLElement)).toBe('插入 2 张表');
    await press(CHINESE.dismiss);
    expect(alert?.textContent).toBe('');
    expect(nameOf(document.activeElement as HTMLElement)).toBe(CHINESE.tabs.insert);
  });
});

describe('charts', () => {
  test('are offered where a chosen table has some, and left out until they are asked for', async () => {
    const asked: unknown[] = [];
    const { place, press } = await openPane({
      workbook: {
        insert: (requests) => {
          asked.push(requests.map(({ charts }) => charts));
          return Promise.resolve({ kind: 'inserted', tables: [] });
        },
      },
    });
    await press('插入 2 张表');
    await press(CHINESE.chartsOf(TARGETS.title));
    await press('插入 2 张表');
    expect(asked).toEqual([
      [false, false],
      [false, true],
    ]);

    await press(TARGETS.title);
    expect(controls(place).map(nameOf)).not.toContain(CHINESE.chartsOf(TARGETS.title));
  });
});

describe('refreshing in the pane', () => {
  test('the list tells which tables match the report and which do not', async () => {
    const { place, openTab } = await openPane({ workbook: TWO_TABLES });
    await openTab('workbook');
    const [differing, same] = place.querySelectorAll('li');
    expect(differing?.textContent).toContain(CHINESE.edited(1));
    expect(differing?.textContent).toContain(CHINESE.stale(2));
    expect(differing?.textContent).toContain(CHINESE.left(1));
    expect(same?.textContent).toContain(CHINESE.current);
  });

  test('the change list names the edit, with both values, and the keyboard stands at its heading', async () => {
    const { place, press, openTab } = await openPane({ workbook: TWO_TABLES });
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    expect(document.activeElement?.textContent).toBe(CHINESE.changesFound(4));
    const [edit] = place.querySelectorAll('li');
    expect(edit?.textContent).toBe('地区生产总值 · 主园区 · 数值您的内容300.0报告数值306.2改用报告数值');
    expect(nameOf(controls(place).at(-2) as HTMLElement)).toBe(CHINESE.apply(1));
  });

  test('consent writes, says how much, and hands the keyboard back', async () => {
    const { place, press, openTab } = await openPane({ workbook: TWO_TABLES });
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    await press(CHINESE.apply(1));
    expect(place.querySelector('[role=status]')?.textContent).toContain(CHINESE.refreshed(2, []));
    expect(nameOf(document.activeElement as HTMLElement)).toBe(CHINESE.refreshAll);
  });

  test('Escape cancels and writes nothing', async () => {
    const apply = () => Promise.reject(new Error('written without consent'));
    const { place, press, openTab, type } = await openPane({ workbook: { ...TWO_TABLES, apply } });
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    await type('Escape');
    expect(place.querySelector('h2')?.textContent).toBe(CHINESE.workbookTables);
  });

  test('an edit stays unless the report’s figure is chosen, and consent is asked for either', async () => {
    const chosen: unknown[] = [];
    const { place, press, openTab } = await openPane({
      workbook: {
        review: () => Promise.resolve({ refreshes: [DIFFERING], findings: [] }),
        apply: (refreshes, changes) => {
          chosen.push(...changes);
          return EMPTY_WORKBOOK.apply(refreshes, changes);
        },
      },
    });
    const take = `${CHINESE.takeReported}: 地区生产总值 · 主园区 · 数值`;
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    await press(take);
    await press(CHINESE.apply(1));
    expect(chosen).toEqual([EDITED]);
    expect(place.querySelector('[role=status]')?.textContent).toContain(CHINESE.refreshed(3, []));
    expect(place.querySelector('li')?.textContent).not.toContain(CHINESE.edited(1));

    const only = refreshWith(RESULTS, [EDITED]);
    const other = await openPane({
      workbook: { review: () => Promise.resolve({ refreshes: [only], findings: [] }) },
    });
    await other.openTab('workbook');
    await other.press(CHINESE.refreshAll);
    await other.press(CHINESE.apply(1));
    expect(other.place.querySelector('[role=status]')?.textContent).toBe(CHINESE.refreshed(0, []));
    expect(other.place.querySelector('li')?.textContent).toContain(CHINESE.kept(1));
  });

  test('a table can be left as it is this time: then nothing is asked about it', async () => {
    const { place, press, openTab } = await openPane({ workbook: TWO_TABLES });
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    await press(`${CHINESE.skipTable}: ${RESULTS.title}`);
    expect(controls(place).map(nameOf)).not.toContain(CHINESE.apply(1));
    expect(nameOf(controls(place).at(-1) as HTMLElement)).toBe(CHINESE.close);
  });

  test('all edits, or all of a column, are chosen at once', async () => {
    const chosen: unknown[] = [];
    const second = { ...EDITED, key: 'revenue', from: 1, to: 21.9 } as typeof EDITED;
    const note = { ...EDITED, column: 'note', from: '待核', to: '' } as typeof EDITED;
    const refresh = refreshWith(RESULTS, [EDITED, second, note]);
    const { press, openTab } = await openPane({
      workbook: {
        review: () => Promise.resolve({ refreshes: [refresh], findings: [] }),
        apply: (refreshes, changes) => {
          chosen.push(changes);
          return EMPTY_WORKBOOK.apply(refreshes, changes);
        },
      },
    });
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    await press(CHINESE.takeEveryReported);
    await press(CHINESE.takeEveryReported);
    await press(CHINESE.takeAllReported('数值'));
    await press(CHINESE.apply(1));
    expect(chosen).toEqual([[EDITED, second]]);
  });

  test('tables that cannot be compared are told with the reason', async () => {
    const findings = [
      { table: 'Broken', reason: 'damaged' },
      { table: 'Later', reason: 'newer-version' },
      { table: 'Elsewhere', reason: 'report-absent' },
    ] as const;
    const { place, openTab } = await openPane({
      workbook: { review: () => Promise.resolve({ refreshes: [SAME], findings }) },
    });
    await openTab('workbook');
    for (const { table, reason } of findings) {
      expect(place.textContent).toContain(CHINESE.findings[reason](table));
    }
  });

  test('what is only told asks for no consent', async () => {
    const told = refreshWith(RESULTS, [COLUMN_MISSING]);
    const { place, press, openTab } = await openPane({
      workbook: { review: () => Promise.resolve({ refreshes: [told], findings: [] }) },
    });
    await openTab('workbook');
    await press(CHINESE.refreshAll);
    expect(place.querySelector('[role=status]')?.textContent).toBe(CHINESE.upToDate(1, 1));
    await press(CHINESE.refreshTable(RESULTS.title, RESULTS.title));
    expect(nameOf(controls(place).at(-1) as HTMLElement)).toBe(CHINESE.close);
    expect(controls(place).map(nameOf)).not.toContain(CHINESE.apply(1));
  });

  test('a table’s name leads to the table', async () => {
    const visited: string[] = [];
    const activate = (table: string) => Promise.resolve(void visited.push(table));
    const { press, openTab } = await openPane({ workbook: { ...TWO_TABLES, activate } });
    await openTab('workbook');
    await press(CHINESE.showTable(RESULTS.title, RESULTS.title));
    expect(visited).toEqual([RESULTS.tableName]);
  });
});

describe.each(LANGUAGES)('accessibility in %s', (language) => {
  const texts = paneTexts(language);
  const refused = refusal('unexpected');
  const states = {
    'choosing tables': [],
    'a refusal': [refused],
    'an empty workbook': [
      { kind: 'tables-read', refreshes: [], findings: [] },
      { kind: 'tab-opened', tab: 'workbook' },
    ],
    'the tables of the workbook': [
      { kind: 'tables-read', refreshes: [DIFFERING, SAME], findings: [] },
      { kind: 'tab-opened', tab: 'workbook' },
    ],
    'the change list': [{ kind: 'reviewed', refreshes: [DIFFERING], findings: [] }],
    'the formulas': [{ kind: 'tab-opened', tab: 'functions' }],
  } as const;

  test.each(Object.entries(states))(
    '%s has no violation, no unnamed control and no missing text',
    async (_, events) => {
      const { place, tell } = await openPane({ language, workbook: {} });
      for (const event of events) await tell(event);
      const { violations } = await axe.run(place, { rules: WITHOUT_CANVAS });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(controls(place).map(nameOf)).not.toContain('');
      expect(place.textContent).not.toMatch(/undefined|\[object|NaN/);
      expect(controls(place).slice(0, 2).map(nameOf)).toEqual([texts.settings, texts.places.report]);
    },
  );
});
