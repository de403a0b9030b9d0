import type { Bound } from '../../src/core/reading/bound';
import type { Observation } from '../../src/core/reading/observation';
import type { MoneyNature } from '../../src/core/reading/public-money';
import type { Statement } from '../../src/core/reading/statement';
import type { Topic } from '../../src/core/catalogue/topic';
import { placeInText } from './place-in-text';

export interface Readings {
  readonly observations: readonly Observation[];
  readonly statements: readonly Statement[];
}

/**
 * Turns readings, one a line, into the dataset's own shape. A line is
 *
 * `projects-attracted.2021.level.actual | 招商引资项目[82个] | 新引进招商引资项目 | indicator`
 *
 * id (which names period, measure and status), context with the figure in square brackets (braces mark
 * words that stand in a number's place), label as worded, and what else there is: `indicator` or
 * `indicator=id`, `area` and `areaBasis`, `words=力争,超` (bound and strength follow from them), `of`,
 * `basis`, `span`, `topic`, `money` (its nature) and `payer`, and, where the words are no digits, `value`, `unit`, `bound`.
 * A line `@ area=高新区 areaBasis=inferred` holds for the lines after it; `#` begins a comment.
 *
 * @throws {Error} naming the line, when it is incomplete or its context is not in the text exactly once.
 */
export function readings(report: string, text: string, lines: string): Readings {
  const observations: Observation[] = [];
  const statements: Statement[] = [];
  let defaults: Fields = {};
  for (const line of lines.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      defaults = fieldsOf(line.slice(1));
      continue;
    }
    try {
      const [id = '', context = '', label = '', more = ''] = line.split('|').map((part) => part.trim());
      const fields = { ...defaults, ...fieldsOf(more) };
      const common = commonOf({ report, text, id, context, label, fields });
      if (context.includes('[')) observations.push(observationOf(text, common, context, fields));
      else statements.push(statementOf(text, common, context));
    } catch (error) {
      throw new Error(`${line}\n  ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  return { observations, statements };
}

type Fields = Readonly<Record<string, string>>;

type Common = ReturnType<typeof commonOf>;

function fieldsOf(more: string): Fields {
  return Object.fromEntries(
    more
      .split(/\s+/)
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        return at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      }),
  );
}

function commonOf(line: {
  readonly report: string;
  readonly text: string;
  readonly id: string;
  readonly context: string;
  readonly label: string;
  readonly fields: Fields;
}) {
  const { report, text, id, context, label, fields } = line;
  const [subject = '', period = '', measure = '', status = ''] = id.split('.');
  const { source } = placeInText(text, context);
  const quote = cut(text, source);
  const words = (fields['words'] ?? '').split(',').filter((word) => word !== '');
  for (const part of [label, ...words]) {
    if (part === '' || !quote.includes(part)) throw new Error(`“${part}” does not stand in “${quote}”`);
  }
  const { area = '', areaBasis = quote.includes(area) ? 'stated' : 'inferred' } = fields;
  const strength = words.some((word) => ASPIRING.has(word)) ? 'aspired' : 'planned';
  const indicator = fields['indicator'] === '' ? subject : fields['indicator'];
  return {
    id,
    report,
    ...(indicator === undefined ? {} : { indicator }),
    label,
    ...(fields['topic'] === undefined ? {} : { topic: fields['topic'] as Topic }),
    area,
    areaBasis: (quote.includes(area) ? 'stated' : areaBasis) as Observation['areaBasis'],
    // An id holds no slash: 2022-2023 is the run 2022/2023.
    period: period.replace('-', '/'),
    measure: measure as Observation['measure'],
    status: status as Observation['status'],
    ...(status === 'target' ? ({ strength } as const) : {}),
    words,
    source,
  };
}

function observationOf(text: string, common: Common, context: string, fields: Fields): Observation {
  const { words, source, strength, ...named } = common;
  const figure = placeInText(text, context).marked;
  const digits = DIGITS.exec(cut(text, figure))?.groups;
  const { value = digits?.['value'], unit = digits?.['unit'], of } = fields;
  const high = digits?.['high'];
  if (value === undefined || unit === undefined)
    throw new Error('no digits in the figure: give value= and unit=');
  const bound = fields['bound'] ?? (high === undefined ? boundOf(words) : 'range');
  const { money: nature, payer } = fields;
  const money = nature && { nature: nature as MoneyNature, ...(payer === undefined ? {} : { payer }) };
  return {
    ...named,
    bound: bound as Bound,
    ...(strength === undefined ? {} : { strength }),
    value,
    ...(high === undefined ? {} : { valueHigh: high }),
    unit,
    ...(of === undefined ? {} : { of }),
    basis: fields['basis'] ?? 'headline',
    span: (fields['span'] ?? 'year') as Observation['span'],
    wording: words,
    ...(money ? { money } : {}),
    source,
    figure,
  };
}

function statementOf(text: string, common: Common, context: string): Statement {
  const { words, source, ...named } = common;
  if (words.some((word) => BOUNDING[word] !== undefined)) throw new Error('a bound without a figure');
  return { ...named, source, words: placeInText(text, context).marked };
}

function boundOf(words: readonly string[]): Bound {
  return words.map((word) => BOUNDING[word]).find((bound) => bound !== undefined) ?? 'exact';
}

function cut(text: string, { start, end }: Observation['source']): string {
  return [...text].slice(start, end).join('');
}

const DIGITS = /^(?<value>\d+(?:\.\d+)?)(?:[-—–~至](?<high>\d+(?:\.\d+)?))?(?<unit>\D+)$/;

const ASPIRING: ReadonlySet<string> = new Set(['力争', '努力', '争取', '奋力']);

const BOUNDING: Readonly<Record<string, Bound>> = {
  以上: 'at-least',
  不低于: 'at-least',
  不少于: 'at-least',
  至少: 'at-least',
  超: 'more-than',
  超过: 'more-than',
  突破: 'more-than',
  逾: 'more-than',
  以内: 'at-most',
  以下: 'at-most',
  不超过: 'at-most',
  不足: 'less-than',
  低于: 'less-than',
  左右: 'about',
  约: 'about',
  近: 'near',
};
