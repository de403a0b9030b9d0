import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { paragraphsOf } from '../../../src/library/text/paragraphs';
import { LANGUAGES } from '../../../src/core/language';
import { figureCell } from '../../../src/sheets/plan/figure-cell';
import { cutSentence } from '../../../src/taskpane/report/cut-sentence';
import { excerptOf } from '../../../src/taskpane/report/excerpt';
import { cardAt, readCard, type ReadCard } from '../../../src/taskpane/report/read-card';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const reads = [...zhuhai.observations, ...zhuhai.statements];

function card(id: string, language: 'zh-CN' | 'en-US' = 'zh-CN'): ReadCard {
  const found = readCard(zhuhai, id, language);
  if (found === undefined) throw new Error(`no card of ${id}`);
  return found;
}

function facts({ facts: all }: ReadCard): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map(({ name, text }) => [name, text]));
}

describe('a figure’s card', () => {
  test('says how firmly and of what area a figure is meant', () => {
    const { name, printed, facts: all } = card('general-budget-revenue.2022.growth.target');
    expect(name).toBe('一般公共预算收入');
    expect(printed).toContain('9%');
    expect(facts({ facts: all } as ReadCard)).toMatchObject({ period: '2022年', measure: '增速' });
    expect(facts(card('fixed-asset-investment.2021.level.actual')).area).toBe('主园区（承前文）');
  });

  test('leaves out what goes without saying', () => {
    expect(facts(card('gdp.2021.level.actual'))).toEqual({
      period: '2021年',
      measure: '数值',
      status: '实际',
      area: '主园区',
    });
  });

  test('shows the digits that words stand for', () => {
    expect(card('fdi-used.2022.growth.target')).toMatchObject({ printed: '与去年持平', digits: '0%' });
  });

  test('of words only has no number to insert', () => {
    const words = card('foreign-trade.2021.completion.actual');
    expect(words).toMatchObject({ name: '外贸进出口总额', digits: '只有文字表述，没有数值' });
    expect(words.observation).toBeUndefined();
  });

  test('is in English where there are English words', () => {
    const english = card('gdp.2021.level.actual', 'en-US');
    expect(english.name).toBe('Gross domestic product');
    expect(facts(english)).toMatchObject({ period: '2021', area: 'Main park', unit: '“亿元” (RMB 100 mn)' });
  });

  test('says the whole of a share in the report’s words, or in their gloss', () => {
    const id = reads.find((read) => 'of' in read && read.of === '社区')?.id ?? '';
    expect(facts(card(id)).of).toBe('社区');
    expect(facts(card(id, 'en-US')).of).toBe(zhuhai.report.glosses?.['社区']);
    expect(facts(card(id, 'en-US')).of).toMatch(/^[a-z ]+$/i);
  });

  test.each(LANGUAGES)('is whole for everything that was read (%s)', (language) => {
    for (const { id } of reads) {
      const { name, printed, sentence, facts: all } = card(id, language);
      expect([name, printed, sentence.marked]).not.toContain('');
      expect(sentence.marked).toBe(printed);
      expect(all.map(({ text }) => text).join()).not.toMatch(/undefined|headline|\[object/);
    }
  });

  test('an id that the report does not have has no card', () => {
    expect(readCard(zhuhai, 'gdp.1999.level.actual', 'zh-CN')).toBeUndefined();
  });

  test('of a figure of another report that is at hand is told in that report’s words, under its address', () => {
    const before = { ...zhuhai, report: { ...zhuhai.report, id: 'before', text: `甲${zhuhai.report.text}` } };
    const from = { data: zhuhai, dataset: { version: 'test', reports: [zhuhai, before] }, spokenOf: zhuhai };
    const id = 'general-budget-revenue.2022.growth.target';
    const read = cardAt(`before#${id}`, from, 'zh-CN');
    expect(read?.id).toBe(`before#${id}`);
    expect(read?.printed).not.toBe(card(id).printed);
    expect(cardAt('gone#gdp.2021.level.actual', from, 'zh-CN')).toBeUndefined();
    // A cell of a table of another report: what it calls by its id alone is an address to a pane that speaks of this one.
    expect(cardAt(id, { ...from, data: before }, 'zh-CN')?.id).toBe(`before#${id}`);
    expect(cardAt(`before#${id}`, { ...from, spokenOf: before }, 'zh-CN')?.id).toBe(id);
  });
});

describe('the sentence in the text', () => {
  test('is highlighted from its first character to its last, figures uncut', () => {
    for (const { source } of reads) {
      for (const { pieces } of paragraphsOf(zhuhai)) {
        const cut = cutSentence(pieces, source);
        expect(cut.map(({ text }) => text).join('')).toBe(pieces.map(({ text }) => text).join(''));
        const highlighted = cut.filter(({ isHighlighted }) => isHighlighted);
        if (highlighted.length === 0) continue;
        expect([highlighted[0]?.start, highlighted.at(-1)?.end]).toEqual([source.start, source.end]);
      }
    }
  });

  test('is shown whole in a card, with a little of what stands around it', () => {
    const { before, sentence, after } = excerptOf(card('general-budget-revenue.2021.level.actual'));
    expect(before).toMatch(/^….{36}$/);
    expect(sentence).toEqual({ before: '一般公共预算收入', marked: '21.9亿元', after: '、增长22.1%' });
    expect(after).toMatch(/^.{36}…$/);
  });
});

describe('a figure in a cell of its own', () => {
  const cell = (id: string) => {
    const observation = zhuhai.observations.find((one) => one.id === id);
    return observation && figureCell(observation);
  };

  test('keeps its digits and unit as printed, percentages as fractions', () => {
    expect(cell('gdp.2021.level.actual')).toMatchObject({ value: 306.2, format: '#,##0.0' });
    expect(cell('gdp.2021.growth.actual')).toMatchObject({ value: 0.097, format: '0.0%' });
    expect(cell('operating-revenue.2021.growth.estimated')).toMatchObject({ value: 0.08, format: '0%' });
  });

  test('a range is no single number', () => {
    expect(cell('leading-firms-fostered.2022.level.target')).toBeUndefined();
  });

  test('every other figure has one', () => {
    for (const observation of zhuhai.observations) {
      const made = figureCell(observation);
      expect(made === undefined).toBe(observation.valueHigh !== undefined);
      if (made) expect(Number.isFinite(made.value)).toBe(true);
    }
  });
});
