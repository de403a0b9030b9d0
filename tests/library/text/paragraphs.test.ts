import { codePointLength } from '../../../src/core/reading/code-points';
import type { Observation } from '../../../src/core/reading/observation';
import { bundled } from '../../../src/library/bundled';
import type { ReportData } from '../../../src/library/dataset';
import { reportById } from '../../../src/library/report-by-id';
import { observationsAt, paragraphsOf, type Paragraph } from '../../../src/library/text/paragraphs';
import { figureText, statementText } from '../../../src/library/text/quote';

const zhuhai = reportById(bundled(), 'zhuhai-hitech-2022') as ReportData;
const paragraphs = paragraphsOf(zhuhai);
const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
const textOf = (paragraph: Paragraph) => paragraph.pieces.map(({ text }) => text).join('');

/** A report of the text given, with a figure at each of the spans given. */
function reportOf(text: string, spans: Readonly<Record<string, readonly [number, number]>>): ReportData {
  const [model] = zhuhai.observations as readonly [Observation];
  const observations = Object.entries(spans).map(([id, [start, end]]) => ({
    ...model,
    id,
    figure: { start, end },
  }));
  return { report: { ...zhuhai.report, text }, observations, statements: [] };
}

function shown(data: ReportData) {
  return paragraphsOf(data).map((paragraph) =>
    paragraph.pieces.map(({ text, observations }) => [text, ...observations.map(({ id }) => id)]),
  );
}

test('the pieces of the paragraphs are the text of the report, in order', () => {
  expect(`${paragraphs.map(textOf).join('\n')}\n`).toBe(zhuhai.report.text);
});

test('each piece begins where the one before it ends, and says its own length', () => {
  for (const paragraph of paragraphs) {
    let at = paragraph.start;
    for (const { start, end, text } of paragraph.pieces) {
      expect([start, end]).toEqual([at, at + codePointLength(text)]);
      at = end;
    }
    expect(at).toBe(paragraph.end);
  }
});

test('every observation and every statement stands at one piece, which is what was read', () => {
  const observed = pieces.flatMap(({ text, observations }) =>
    observations.map((observation) => [observation.id, text] as const),
  );
  expect(new Map(observed)).toEqual(
    new Map(zhuhai.observations.map((one) => [one.id, figureText(zhuhai, one)])),
  );
  expect(observed).toHaveLength(zhuhai.observations.length);
  const stated = pieces.flatMap(({ text, statements }) => statements.map(({ id }) => [id, text] as const));
  expect(new Map(stated)).toEqual(
    new Map(zhuhai.statements.map((one) => [one.id, statementText(zhuhai, one)])),
  );
  expect(stated).toHaveLength(zhuhai.statements.length);
});

test('one figure of two things is one piece', () => {
  const shared = pieces.filter(({ observations }) => observations.length > 1);
  expect(shared.map(({ text, observations }) => [text, observations.map(({ id }) => id)])).toEqual([
    ['20%', ['assisted-loans.2022.growth.target', 'assisted-loan-lines.2022.growth.target']],
  ]);
});

test('figures inside one another or across one another become one piece', () => {
  expect(shown(reportOf('增长10%以上。', { whole: [2, 7], inside: [2, 5] }))).toEqual([
    [['增长'], ['10%以上', 'whole', 'inside'], ['。']],
  ]);
  expect(shown(reportOf('一二三四五六', { left: [0, 3], right: [2, 5], next: [5, 6] }))).toEqual([
    [
      ['一二三四五', 'left', 'right'],
      ['六', 'next'],
    ],
  ]);
});

test('characters outside the basic plane count as one, and empty lines are no paragraphs', () => {
  expect(shown(reportOf('𠮷村\n\n𠮷村3家', { firms: [6, 8] }))).toEqual([
    [['𠮷村']],
    [['𠮷村'], ['3家', 'firms']],
  ]);
});

test('an offset inside a figure leads to what was read there, and one between figures to nothing', () => {
  const at = zhuhai.report.text.indexOf('306.2亿元');
  const ids = (offset: number) => observationsAt(zhuhai, offset).map(({ id }) => id);
  expect(ids(at - 1)).toEqual([]);
  expect(ids(at)).toEqual(['gdp.2021.level.actual']);
  expect(ids(at + 6)).toEqual(['gdp.2021.level.actual']);
  expect(ids(at + 7)).toEqual([]);
  expect(ids(9097)).toEqual(['assisted-loans.2022.growth.target', 'assisted-loan-lines.2022.growth.target']);
});
