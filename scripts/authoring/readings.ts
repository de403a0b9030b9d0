import type { Topic } from '../../src/core/catalogue/topic';
import { sliceCodePoints } from '../../src/core/reading/code-points';
import type { Observation, PeriodBasis } from '../../src/core/reading/observation';
import type { MoneyNature } from '../../src/core/reading/public-money';
import type { Statement } from '../../src/core/reading/statement';
import { clauseOf } from '../../src/library/text/clause';
import { isPeriod, readPeriod, type Period } from '../../src/core/reading/period';
import { placeInText } from './place-in-text';
import { readingLines, type ReadingLine } from './reading-lines';
import { boundsFigure, strengthOf, wordedFigure } from './worded-figure';

export interface Readings {
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}

/**
 * Turns the readings of a passage into the dataset's own shape: a figure in square brackets into an observation,
 * words in braces that stand in a number's place into a statement.
 *
 * The id names period, measure and status; value, unit and bound are read from the figure and `words`. How a
 * line is written: `readingLines`; what each field means: the README beside the report.
 *
 * @throws {Error} naming the line, when it is incomplete or its context is not in the text exactly once.
 */
export function readings(report: string, text: string, passage: string): Readings {
  const observations: Observation[] = [];
  const statements: Statement[] = [];
  for (const line of readingLines(passage)) {
    try {
      const common = commonOf(report, text, line);
      if (line.context.includes('[')) observations.push(observationOf(text, common, line));
      else statements.push(statementOf(text, common, line));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`line ${line.number}: ${line.id}: ${reason}`, { cause: error });
    }
  }
  return { observations, statements };
}

type Common = ReturnType<typeof commonOf>;

function commonOf(report: string, text: string, { id, context, label, fields, own }: ReadingLine) {
  const [subject = '', when = '', measure = '', status = ''] = id.split('.');
  const period = periodOf(when);
  const { source, marked } = placeInText(text, context);
  const clause = clauseOf(text, marked);
  const quote = sliceCodePoints(text, source.start, source.end);
  const words = (fields.words ?? '').split(',').filter((word) => word !== '');
  const strange = [label, ...words].find((part) => !quote.includes(part));
  if (strange !== undefined) throw new Error(`“${strange}” does not stand in “${quote}”`);
  const beyond = words.find((word) => strengthOf([word]) !== 'planned' && !clause.includes(word));
  if (beyond !== undefined) throw new Error(`“${beyond}” does not reach beyond its comma to “${clause}”`);
  const { area, areaBasis = 'inferred' } = fields;
  if (area === undefined) throw new Error('no area, neither here nor in a frame above');
  const indicator = fields.indicator === '' ? subject : fields.indicator;
  return {
    id,
    report,
    ...(indicator === undefined ? {} : { indicator }),
    label,
    ...(fields.topic === undefined ? {} : { topic: fields.topic as Topic }),
    area,
    areaBasis: (own.areaBasis ?? (clause.includes(area) ? 'stated' : areaBasis)) as Observation['areaBasis'],
    period,
    periodBasis: (own.periodBasis ?? (statesYear(clause, period) ? 'stated' : 'part')) as PeriodBasis,
    measure: measure as Observation['measure'],
    status: status as Observation['status'],
    ...(status === 'target' ? ({ strength: strengthOf(words) } as const) : {}),
    words,
    source,
  };
}

/** An id holds no slash and no capital: 2022-2023 is the run 2022/2023, 2022-q1 the first quarter. */
function periodOf(when: string): Period {
  const period = /^\d{4}-\d{4}$/.test(when) ? when.replace('-', '/') : when.toUpperCase();
  if (!isPeriod(period)) throw new Error(`“${when}” is no period: write 2022, 2022-2023, 2022-q1 or 2022-h1`);
  return period;
}

/** Whether a clause names the year itself, in digits or as the one that the report's part is about. */
function statesYear(clause: string, period: Period): boolean {
  const { firstYear, lastYear } = readPeriod(period) ?? {};
  return [`${firstYear}年`, `${lastYear}年`, '全年', '年内', '今年'].some((words) => clause.includes(words));
}

function observationOf(text: string, common: Common, { context, fields }: ReadingLine): Observation {
  const { words, source, strength, ...named } = common;
  const figure = placeInText(text, context).marked;
  const read = wordedFigure({ ...fields, figure: sliceCodePoints(text, figure.start, figure.end), words });
  const { of, prices, rankOf, money: nature, payer } = fields;
  if ((named.measure === 'rank') !== (rankOf !== undefined))
    throw new Error('a rank, and only a rank, says rankOf=');
  const money = nature && { nature: nature as MoneyNature, ...(payer === undefined ? {} : { payer }) };
  return {
    ...named,
    ...(rankOf === undefined ? {} : { rankOf: rankOf as Observation['measure'] }),
    bound: read.bound,
    ...(strength === undefined ? {} : { strength }),
    value: read.value,
    ...(read.valueHigh === undefined ? {} : { valueHigh: read.valueHigh }),
    unit: read.unit,
    ...(of === undefined ? {} : { of }),
    basis: fields.basis ?? 'headline',
    ...(prices === undefined ? {} : { prices: prices as NonNullable<Observation['prices']> }),
    span: (fields.span ?? 'year') as Observation['span'],
    wording: words,
    ...(money ? { money } : {}),
    source,
    figure,
  };
}

function statementOf(text: string, common: Common, { context }: ReadingLine): Statement {
  const { words, source, ...named } = common;
  if (words.some(boundsFigure)) throw new Error('a bound without a figure');
  return { ...named, source, words: placeInText(text, context).marked };
}
