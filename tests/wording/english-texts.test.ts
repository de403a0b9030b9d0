import { auditReport } from '../../src/core/audit/rules';
import { INDICATORS } from '../../src/core/catalogue/catalogue';
import { bundled } from '../../src/library/bundled';
import { cellSources } from '../../src/sheets/plan/cell-source';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { cardFacts } from '../../src/taskpane/report/card-facts';
import { toldFinding } from '../../src/wording/audit/audit-texts';
import { writtenTexts } from '../support/written-texts';

const dataset = bundled();
const written = writtenTexts().filter(({ language }) => language === 'en-US');

/** Chinese that stands open in an English text: neither quoted nor, where that is allowed, put in brackets after its English. */
function openChinese(text: string, brackets: 'brackets are fine' | 'no brackets'): boolean {
  const unquoted = text.replace(/“[^”]*”|"[^"]*"/g, '');
  return HAN.test(brackets === 'brackets are fine' ? unquoted.replace(/\([^()]*\)/g, '') : unquoted);
}

const HAN = /\p{Script=Han}/u;

test('what is said in English has Chinese only as a quote, or in brackets after its English', () => {
  const accepted = /^wording\/functions\/named-choices\.ts/; // Words that are understood, not said.
  const open = written
    .filter(({ place }) => !accepted.test(place))
    .filter(({ text }) => openChinese(text, 'brackets are fine'));
  expect(open).toEqual([]);
});

test('the walk finds the texts of tables, pane, functions, help and command line', () => {
  const folders = new Set(written.map(({ place }) => place.split('/')[0]));
  expect([...folders].toSorted()).toEqual(
    expect.arrayContaining(['cli', 'core', 'sheets', 'taskpane', 'wording']),
  );
  expect(written.length).toBeGreaterThan(1000);
});

/** Columns that quote the report as a whole, by their header, or hold what is typed. */
const QUOTING: Readonly<Record<string, string>> = {
  source: 'the sentence, verbatim',
  label: 'the report’s own name',
  wording: 'the words that bound the figure',
  printed: 'the figure as it stands in the text',
  key: 'an identifier, for the refresh',
  area: 'an area by its own name',
  example: 'a formula as it is typed',
  formula: 'a formula as it is typed',
};

/** Rows and cells that are Chinese by what they are. */
const CHINESE_BY_NATURE: readonly (readonly [table: string, column: string, why: string])[] = [
  ['report-source', 'content', 'the report’s title, publisher and sentences, with their English in brackets'],
  ['function-samples', 'result', 'what a formula answers, which may be the report’s sentence'],
  ['function-samples', 'computes', 'the Chinese term in brackets after its English'],
  ['function-samples', 'description', 'the Chinese term in brackets after its English'],
  ['function-samples', 'units', 'words that are read, in quotes'],
];

const plans = dataset.reports.flatMap((data) =>
  TABLES.map(({ id, build }) => ({ id, data, plan: build(data, dataset, 'en-US') })),
);

/** A note may put the report's term in brackets after its English; a name may not. */
function withoutTerms(column: string, text: string): string {
  return column.startsWith('note') || column === 'sentence' ? text.replace(/\([^()]*\)/g, '') : text;
}

function saidBy(id: string, { title, columns, rows, charts = [] }: SheetPlan): readonly string[] {
  const free = new Set(CHINESE_BY_NATURE.filter(([table]) => table === id).map(([, column]) => column));
  const shown = columns.filter((column) => !(column.id in QUOTING) && !free.has(column.id));
  return [
    title,
    ...columns.map(({ header }) => header),
    ...rows
      .filter(isSaid)
      .flatMap(({ cells }) =>
        shown.map(({ id: column }) => withoutTerms(column, String(cells[column]?.value ?? ''))),
      ),
    ...charts.flatMap((chart) => [chart.title, chart.altText, chart.valueTitle, ...chart.series]),
  ];
}

/** How a report is cited has its title as it was published. */
function isSaid({ key }: SheetPlan['rows'][number]): boolean {
  return !key.startsWith('citation|');
}

test.each(plans)('an English sheet has no Chinese but names and quotes: $id', ({ id, plan }) => {
  expect(saidBy(id, plan).filter((text) => openChinese(text, 'no brackets'))).toEqual([]);
});

test('a cell’s card is in English, its sentences aside', () => {
  const cards = plans.flatMap(({ plan, data }) =>
    cellSources(plan, data).flatMap(({ properties }) => properties),
  );
  const said = cards.flatMap(([name, text]) => (name === 'Source sentence' ? [name] : [name, text]));
  expect([...new Set(said.filter((text) => openChinese(text, 'no brackets')))]).toEqual([]);
});

test('the facts of every reading and the findings of the audit are told in English', () => {
  const told = dataset.reports.flatMap((data) => [
    ...[...data.observations, ...data.statements].flatMap((read) =>
      cardFacts(data.report, read, 'en-US').map(({ text }) => text),
    ),
    ...auditReport(data).flatMap((finding) => Object.values(toldFinding(finding, data.report, 'en-US'))),
  ]);
  expect([...new Set(told.filter((text) => openChinese(text, 'brackets are fine')))]).toEqual([]);
});

test('every indicator is called by an English name that begins with a capital', () => {
  expect(INDICATORS.filter(({ english }) => HAN.test(english) || !/^\p{Lu}/u.test(english))).toEqual([]);
});

test('a number before a noun goes through the one function that tells 1 from 2', () => {
  const nouns =
    'cells|changes|characters|checks|columns|differences|figures|formulas|indicators|items|names|pairs|projects|reports|rows|rules|sentences|sheets|statements|tables|updates|years|firms|places|patents|persons|months|days';
  const bare = written.filter(({ text }) => new RegExp(`◦ (?:(?!has|lack)\\w+ )?(?:${nouns})\\b`).test(text));
  expect(bare).toEqual([]);
});
