import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import type { MarkedText } from '../../../src/taskpane/controls/marked';
import { figureLines, type FigureLine } from '../../../src/taskpane/search/figure-lines';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;

function first(query: string, language: 'zh-CN' | 'en-US' = 'zh-CN'): FigureLine {
  const [line] = figureLines(zhuhai, query, language, 50).lines;
  if (line === undefined) throw new Error(`nothing found for ${query}`);
  return line;
}

function marksOf({ text, marks }: MarkedText): readonly string[] {
  return marks.map(([start, end]) => text.slice(start, end));
}

describe('what a search shows', () => {
  test('a value leads to its figure, the digits marked', () => {
    const line = first('306.2');
    expect(line.id).toBe('gdp.2021.level.actual');
    expect(line.printed.text).toBe('306.2亿元');
    expect(marksOf(line.printed)).toEqual(['306.2']);
    expect(line.about.map(({ text }) => text)).toEqual(['2021年', '数值', '实际', '主园区']);
  });

  test('pinyin initials lead to the name, the characters marked', () => {
    const line = first('mszc');
    expect(line.name.text).toBe('民生支出');
    expect(marksOf(line.name)).toEqual(['民生支出']);
  });

  test('an English name is found and shown in English', () => {
    const line = first('budget revenue', 'en-US');
    expect(line.name.text).toBe('General public budget revenue');
    expect(marksOf(line.name).join(' ').toLowerCase()).toContain('budget');
    expect(line.about.map(({ text }) => text)).toContain('2021');
  });

  test('a Chinese name typed in the English pane is told beside the English one', () => {
    const line = first('一般公共预算收入', 'en-US');
    expect(line.name).toMatchObject({ marks: [] });
    expect(line.found).toMatchObject({ text: '一般公共预算收入', marks: [[0, 8]] });
  });

  test('a word of the sentence shows its surroundings, marked', () => {
    const line = first('晶圆');
    expect(line.found && marksOf(line.found)).toEqual(['晶圆']);
    expect(line.found?.text).toMatch(/^….*晶圆/);
  });

  test('words in a number’s place are found too', () => {
    const lines = figureLines(zhuhai, '超额完成', 'zh-CN', 50).lines;
    expect(lines.map(({ id }) => id)).toContain('foreign-trade.2021.completion.actual');
  });

  test('no more lines are shown than one can read, and it is told how many there are', () => {
    const { lines, found } = figureLines(zhuhai, '2021', 'zh-CN', 20);
    expect(lines).toHaveLength(20);
    expect(found).toBeGreaterThan(100);
    expect(figureLines(zhuhai, '没有这样的词', 'zh-CN', 20)).toEqual({ lines: [], found: 0 });
  });

  test('every mark lies inside its text, in order', () => {
    for (const query of ['gdp', '亿元', 'zj', '1', '高新', '2022 目标']) {
      for (const { name, printed, about, found } of figureLines(zhuhai, query, 'zh-CN', 500).lines) {
        for (const { text, marks } of [name, printed, ...about, ...(found ? [found] : [])]) {
          const bounds = marks.flat();
          expect(bounds).toEqual([...bounds].sort((one, other) => one - other));
          expect(bounds.every((bound) => bound >= 0 && bound <= text.length)).toBe(true);
        }
      }
    }
  });
});
