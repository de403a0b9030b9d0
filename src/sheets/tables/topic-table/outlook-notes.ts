import { neighboursOf } from '../../../core/catalogue/neighbouring-indicators';
import type { Observation } from '../../../core/reading/observation';
import { lastYear } from '../../../core/reading/period';
import type { Statement } from '../../../core/reading/statement';
import { figureText, statementText } from '../../../library/text/quote';
import { publicMoneyTexts } from '../../../wording/public-money';
import { readingNote } from '../../../wording/reading-name';
import { readingTexts, yearText } from '../../../wording/readings';
import { tableTexts } from '../../../wording/tables';
import { basisName } from '../../../wording/terms';
import { topicTableTexts } from './words';
import type { Cell } from '../../plan/cell';
import { conceptOf } from '../../../core/reading/concept';
import { mightBeSameMoney } from '../../../core/reading/same-money';
import { HEADLINE } from '../../../core/reading/subject';
import { firmness } from '../cells/firmness';
import { inWords, itemName } from '../cells/item-name';
import { figuresOf, type Outlook } from './outlook';
import type { TableSource } from '../../plan/table-plan';

/**
 * What a reader must know of a row before using its numbers: that they are estimates or ranges, said again elsewhere,
 * pledged and not spent, on another 口径 than a row like it; and what the report says in words only.
 */
export function outlookNotes(outlook: Outlook, all: readonly Outlook[], source: TableSource): Cell {
  const { data, language } = source;
  const texts = topicTableTexts(language);
  const notes: { readonly text: string; readonly reads: readonly (Observation | Statement)[] }[] = [];
  const figures = figuresOf(outlook);
  const [first] = figures;

  for (const figure of figures) notes.push(...ofFigure(figure, source));
  for (const figure of outlook.restated) {
    const printed = figureText(data, figure);
    const text = readingTexts(language).restated(printed, firmness(figure, tableTexts(language)));
    notes.push({ text, reads: [figure] });
  }
  for (const statement of outlook.statements) notes.push(ofStatement(statement, source));

  if (first !== undefined && PLEDGED.has(conceptOf(first)))
    notes.push({ text: texts.pledged, reads: figures });
  const others = figures.length === 0 ? [] : all.filter((other) => other !== outlook);
  const bases = others.flatMap((other) => otherBasis(outlook, other));
  if (bases.length > 0) {
    const names = bases.map((basis) =>
      basis === HEADLINE ? basisName(basis, language) : inWords(data, basis, language),
    );
    notes.push({ text: texts.otherBasis(names), reads: figures });
  }
  const twins = others.flatMap((other) => sameMoney(outlook, other));
  if (twins.length > 0) {
    const names = twins.map((read) => itemName(data, read, language));
    notes.push({ text: publicMoneyTexts(language).sameAmount(names), reads: [...figures, ...twins] });
  }
  const neighbours = others.flatMap((other) => neighbour(outlook, other));
  if (neighbours.length > 0) {
    const names = neighbours.map((read) => itemName(data, read, language));
    notes.push({ text: texts.notToBeMixed([...new Set(names)]), reads: figures });
  }
  return {
    value: [...new Set(notes.map(({ text }) => text))].join(tableTexts(language).noteSeparator),
    sources: [...new Set(notes.flatMap(({ reads }) => reads.map(({ id }) => id)))],
  };
}

function ofFigure(figure: Observation, { data, language }: TableSource) {
  const { id, status, period, bound } = figure;
  return [
    ...(status === 'estimated' ? [tableTexts(language).estimated(lastYear(period))] : []),
    ...(bound === 'range' ? [readingTexts(language).range(figureText(data, figure))] : []),
    ...[readingNote(data.report, id, language)].filter((note) => note !== undefined),
  ].map((text) => ({ text, reads: [figure] }));
}

function ofStatement(statement: Statement, { data, language }: TableSource) {
  const { period, status, measure } = statement;
  const words = statementText(data, statement);
  const when = yearText(period, language);
  return {
    text: readingTexts(language).wordsOnly(when, status === 'target', measure, words),
    reads: [statement],
  };
}

/** The 口径 of an outlook that is the same but for it. */
function otherBasis(one: Outlook, other: Outlook): readonly string[] {
  const [mine, theirs] = [figuresOf(one)[0], figuresOf(other)[0]];
  if (mine === undefined || theirs === undefined) return [];
  const isSame =
    conceptOf(mine) === conceptOf(theirs) && mine.area === theirs.area && mine.measure === theirs.measure;
  return isSame && mine.basis !== theirs.basis ? [theirs.basis] : [];
}

/** Figures of another row that may be this row's money under another name. */
function sameMoney(one: Outlook, other: Outlook): readonly Observation[] {
  return figuresOf(other).filter((theirs) => figuresOf(one).some((mine) => mightBeSameMoney(mine, theirs)));
}

/** A level of an indicator that is easily taken for this one's. */
function neighbour(one: Outlook, other: Outlook): readonly Observation[] {
  const [mine, theirs] = [figuresOf(one)[0], figuresOf(other)[0]];
  if (mine?.measure !== 'level' || theirs?.measure !== 'level') return [];
  const near = (of: Observation, to: Observation): boolean =>
    neighboursOf(conceptOf(of)).includes(conceptOf(to));
  return near(mine, theirs) || near(theirs, mine) ? [theirs] : [];
}

/** Indicators whose amounts are promised over the years of a project. */
const PLEDGED: ReadonlySet<string> = new Set(['investment-projects-attracted-value']);
