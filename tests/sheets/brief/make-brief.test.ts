import { LANGUAGES } from '../../../src/core/language';
import { quoteOf } from '../../../src/library/text/quote';
import type { Brief, BriefSection } from '../../../src/sheets/brief/brief';
import { makeBrief } from '../../../src/sheets/brief/make-brief';
import { PAGE_BUDGET } from '../../../src/sheets/brief/page-budget';
import { NO_INPUTS } from '../../../src/sheets/refresh/user-inputs';
import { zhuhai } from '../plan/plan-cells';
import { zhuhaiAlone } from '../../support/zhuhai-alone';

const data = zhuhai();
const briefIn = (language: (typeof LANGUAGES)[number]): Brief =>
  makeBrief({ data, dataset: zhuhaiAlone(), language, inputs: NO_INPUTS });

function section<Kind extends BriefSection['kind']>(
  { sections }: Brief,
  kind: Kind,
  at = 0,
): Extract<BriefSection, { readonly kind: Kind }> {
  const found = sections.filter(
    (one): one is Extract<BriefSection, { readonly kind: Kind }> => one.kind === kind,
  )[at];
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe('the one-page brief', () => {
  test('has its sections in the order of the page', () => {
    expect(briefIn('zh-CN').sections.map((one) => (one.kind === 'chart' ? 'chart' : one.id))).toEqual([
      'headline',
      'chart',
      'chart',
      'criteria',
      'findings',
      'undisclosed',
      'citation',
    ]);
  });

  test('says who read the figures, of what area and of which day', () => {
    expect(briefIn('zh-CN').heading.source).toBe(
      '珠海高新区 · 2022-02-10 · 数字由人工逐条读出，均可回到原文',
    );
    const byProgram = {
      ...data,
      observations: data.observations.map((read) => ({ ...read, confidence: 'certain' as const })),
    };
    const { heading } = makeBrief({
      data: byProgram,
      dataset: zhuhaiAlone(),
      language: 'en-US',
      inputs: NO_INPUTS,
    });
    const count = data.observations.length;
    expect(heading.source).toContain(`${count} figures read by a program, ${count} of them not reviewed`);
  });

  test('leads each number back to sentences that print its digits', () => {
    const brief = briefIn('zh-CN');
    const numbers = [0, 1].flatMap((at) =>
      section(brief, 'table', at).rows.flatMap(({ cells }) =>
        Object.values(cells).filter((cell) => typeof cell?.value === 'number'),
      ),
    );
    expect(numbers.length).toBeGreaterThan(30);
    for (const cell of numbers) {
      const reads = data.observations.filter(({ id }) => cell?.sources?.includes(id));
      expect(reads.length).toBeGreaterThan(0);
      for (const read of reads.filter(({ bound }) => bound !== 'flat')) {
        expect(quoteOf(data, read)).toContain(read.value.replace('-', ''));
      }
    }
  });

  test('counts and names what it has no room for, so that nothing goes missing', () => {
    const { rows, rest } = section(briefIn('zh-CN'), 'table', 1);
    expect(rows).toHaveLength(PAGE_BUDGET.criteria);
    expect(rest).toEqual({
      count: 4,
      text: '另有4项：GDP远期目标所需年均增速；固定资产投资相当于GDP的比例；外贸依存度；研发投入强度，见“财政健康度”。',
    });
    const findings = section(briefIn('zh-CN'), 'list');
    expect(findings.items.length + (findings.rest?.count ?? 0)).toBe(9);
  });

  test('holds the same findings in both languages, of each rule one before a second', () => {
    const [chinese, english] = LANGUAGES.map((language) =>
      section(briefIn(language), 'list').items.map(({ key }) => key),
    );
    expect(english).toEqual(chinese);
    const rules = chinese?.map((key) => key.split('|')[0]);
    expect(new Set(rules).size).toBe(rules?.length);
  });

  test('says of a report without figures that nothing was found, and not that all is well', () => {
    const empty = { ...data, observations: [], statements: [] };
    const brief = makeBrief({ data: empty, dataset: zhuhaiAlone(), language: 'zh-CN', inputs: NO_INPUTS });
    expect(section(brief, 'table').rows).toEqual([]);
    expect(section(brief, 'list').none).toBe('未发现有待说明之处。');
    expect(section(brief, 'note').text).toMatch(/^\d+项健康度指标因缺数据无法计算，缺：/u);
  });
});
