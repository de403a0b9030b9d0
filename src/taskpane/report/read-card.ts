import type { Language } from '../../core/language';
import type { Observation } from '../../core/reading/observation';
import type { Statement } from '../../core/reading/statement';
import { addressOf, readAddress } from '../../core/reading/reading-address';
import type { Dataset, ReportData } from '../../library/dataset';
import { reportById } from '../../library/report-by-id';
import { inContext, type InContext } from '../../library/text/figure-card';
import { figureText, statementText } from '../../library/text/quote';
import { reportTexts } from './words';
import { readingName } from '../../wording/reading-name';
import { cardFacts, type CardFact } from './card-facts';

/** What the pane shows of one figure, or of what the report says in words only. */
export interface ReadCard extends InContext {
  readonly id: string;
  /** In the pane's language, where there is such a name. */
  readonly name: string;
  /** As printed: `306.2亿元`, `与去年持平`. */
  readonly printed: string;
  /** In digits, where the report has words: `0%`. */
  readonly digits?: string;
  readonly facts: readonly CardFact[];
  /** Absent where the report has no number. */
  readonly observation?: Observation;
}

/** Among which reports a card is looked for. */
export interface CardsFrom {
  /** The report that an id alone is of: that of a cell's table. */
  readonly data: ReportData;
  readonly dataset: Dataset;
  /** The report that the pane speaks of. */
  readonly spokenOf: ReportData;
}

/**
 * The card of a reading by its address, of the report given or of any that is at hand; nothing where there is none. Its own id is
 * the address as the pane goes on with it: an id alone is of the report that the pane speaks of.
 */
export function cardAt(
  address: string,
  { data, dataset, spokenOf }: CardsFrom,
  language: Language,
): ReadCard | undefined {
  const { report, id } = readAddress(address);
  const other = report === undefined ? undefined : reportById(dataset, report);
  const home = other ?? data;
  const card = readCard(home, other ? id : address, language);
  return (
    card && { ...card, id: home.report.id === spokenOf.report.id ? card.id : addressOf(home.report.id, card) }
  );
}

/** The card of an observation or a statement of a report, by its id; nothing for an id that it does not have. */
export function readCard(data: ReportData, id: string, language: Language): ReadCard | undefined {
  const observation = data.observations.find((candidate) => candidate.id === id);
  if (observation) return ofObservation(data, observation, language);
  const statement = data.statements.find((candidate) => candidate.id === id);
  return statement && ofStatement(data, statement, language);
}

function ofObservation(data: ReportData, observation: Observation, language: Language): ReadCard {
  const { id, value, valueHigh, unit, source, figure } = observation;
  const printed = figureText(data, observation);
  const isInDigits = /\d/.test(printed);
  return {
    id,
    name: readingName(data.report, observation, language),
    printed,
    ...(!isInDigits && { digits: `${valueHigh === undefined ? value : `${value}-${valueHigh}`}${unit}` }),
    facts: cardFacts(data.report, observation, language),
    observation,
    ...inContext(data.report, source, figure),
  };
}

function ofStatement(data: ReportData, statement: Statement, language: Language): ReadCard {
  const { id, source, words } = statement;
  return {
    id,
    name: readingName(data.report, statement, language),
    printed: statementText(data, statement),
    digits: reportTexts(language).wordsOnly,
    facts: cardFacts(data.report, statement, language),
    ...inContext(data.report, source, words),
  };
}
