import type { Observation } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { cardOf, type FigureCard, type Highlighted } from '../../../src/library/text/figure-card';
import { figureText, quoteOf } from '../../../src/library/text/quote';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const joined = ({ before, marked, after }: Highlighted) => before + marked + after;

function card(id: string): FigureCard {
  return cardOf(zhuhai, zhuhai.observations.find((one) => one.id === id) as Observation);
}

test('a card shows the figure as printed, marked in its sentence', () => {
  expect(card('livelihood-expenditure.2021.share.actual')).toMatchObject({
    indicator: { chinese: '民生支出' },
    printed: '80.6%',
    digits: '80.6%',
    areaInEnglish: 'Zhuhai High-tech Zone',
    sentence: { before: '民生支出29.96亿元,占一般公共预算支出', marked: '80.6%', after: '。' },
  });
});

test('words in a figure’s place stand beside their digits', () => {
  expect(card('fdi-used.2022.growth.target')).toMatchObject({ printed: '与去年持平', digits: '0%' });
  expect(card('leading-firms-fostered.2022.level.target')).toMatchObject({
    printed: '2-3家',
    digits: '2-3家',
  });
});

test('what the catalogue does not know has no indicator', () => {
  expect(card('contest-teams.2021.level.actual')).not.toHaveProperty('indicator');
});

test.each(zhuhai.observations.map((observation) => [observation.id, observation] as const))(
  'the figure of %s is marked in its sentence, and the sentence in its paragraph',
  (_, observation) => {
    const { sentence, paragraph } = cardOf(zhuhai, observation);
    expect(sentence.marked).toBe(figureText(zhuhai, observation));
    expect(joined(sentence)).toBe(quoteOf(zhuhai, observation));
    expect(paragraph.marked).toBe(quoteOf(zhuhai, observation));
    expect(zhuhai.report.text.split('\n')).toContain(joined(paragraph));
  },
);

test('places are told rightly behind characters outside the basic plane', () => {
  const text = '𠮷\n𠮷村有𠮷企3家。另有𠮷。\n末';
  const model = zhuhai.observations[0] as Observation;
  const firms: Observation = { ...model, source: { start: 2, end: 10 }, figure: { start: 7, end: 9 } };
  const data: ReportData = { report: { ...zhuhai.report, text }, observations: [firms], statements: [] };
  expect(cardOf(data, firms)).toMatchObject({
    sentence: { before: '𠮷村有𠮷企', marked: '3家', after: '。' },
    paragraph: { before: '', marked: '𠮷村有𠮷企3家。', after: '另有𠮷。' },
  });
});
