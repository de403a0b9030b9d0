import { asPercent, detailReader, type MissingSentences } from './missing-detail';
import { unitName } from './units';

const { text, list, argument, indicator, term } = detailReader('en-US');

export const missingInEnglish: MissingSentences = {
  'not-reported': (detail) =>
    `The report gives no ${asked(detail)} for “${indicator(detail['indicator'])}”. ${instead(list(detail['available']))}`,
  'in-words-only': ({ indicator: id, period, words }) =>
    `Of “${indicator(id)}”${period === undefined ? '' : ` (${years(text(period))})`} the report speaks in words only: “${text(words)}”. Quote it rather than put a number in its place.`,
  'not-recorded': ({ indicator: id, field }) =>
    `The catalogue has no ${argument(field)} for “${indicator(id)}”. FISCAL.FIELDS lists the fields that there are.`,
  'zero-denominator': (detail) =>
    `“${argument(detail['argument'])}” is 0, and nothing can be divided by it. Check that number.`,
  'unit-mismatch': ({ unit, asked: wanted }) =>
    `The figure is in ${text(unit)} and cannot be given in ${text(wanted)}. Ask for a unit of the same kind, or for none; currencies are not converted, and percentage points are not per cent.`,
  'period-mismatch': ({ one, other }) =>
    `The two figures are of different periods${pair(text(one), text(other))} and cannot be set against each other. Use figures of one period.`,
  'scope-mismatch': ({ one, other }) =>
    `The two figures cover different areas${pair(text(one), text(other))} and cannot be set against each other. Use figures of one area.`,
  'out-of-range': (detail) => outOfRange(argument(detail['argument']), text(detail['value']), detail['rule']),
  'not-a-quantity': ({ text: given, rule }) => `“${text(given)}” reads as no quantity: ${unread(text(rule))}`,
  'not-a-number': ({ argument: name, value, rule }) =>
    `“${argument(name)}” is not a number${value === undefined ? '' : ` (“${text(value)}”)`}. Enter the number alone, without a unit or a remark${rule === 'figure-in-text' ? ', or read it with FISCAL.PARSE' : ''}.`,
  'left-out': ({ argument: name }) =>
    `“${argument(name)}” is left out. Enter a number, or refer to a cell that holds one.`,
  'wrong-unit': ({ argument: name, given, wanted }) =>
    `“${argument(name)}” is ${KIND_GIVEN[text(given)] ?? `in ${inEnglish(text(given))}`}, and ${KIND_WANTED[text(wanted)] ?? 'a number'} is needed here. ${given === 'points' ? 'Points are the difference of two percentages and never enter a ratio.' : 'Check which cell is referred to.'}`,
  'units-differ': ({ one, oneUnit, other, otherUnit }) =>
    `“${argument(one)}” is in ${inEnglish(text(oneUnit))} and “${argument(other)}” in ${inEnglish(text(otherUnit))}. Bring both into one unit first, for example with FISCAL.TOUNIT.`,
  'shape-mismatch': ({ one, oneShape, other, otherShape }) =>
    `“${argument(one)}” is ${text(oneShape)} and “${argument(other)}” ${text(otherShape)} (rows × columns), so their cells do not pair. Use ranges of one shape, or a single cell.`,
  'unknown-indicator': ({ name, suggestions }) => {
    if (text(name) === '') return 'No indicator is given. Enter an id or a name, such as “gdp”.';
    const near = list(suggestions).map((id) =>
      indicator(id) === id ? `“${id}”` : `${indicator(id)} (${id})`,
    );
    return `There is no indicator “${text(name)}”. ${near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'Use an id, or the name that the report uses.'}`;
  },
  'unknown-report': ({ name, choices }) =>
    `There is no report “${text(name)}”. The reports at hand are: ${list(choices).join(', ')}.`,
  'unknown-choice': ({ argument: name, given, allowed }) =>
    `“${text(given)}” is no ${argument(name)}. Use one of: ${list(allowed).join(', ')}.`,
  ambiguous: ({ argument: name, choices }) =>
    name === 'figure'
      ? `The report gives more than one figure for this: ${list(choices).join(', ')}. Look at its text and enter the one you mean.`
      : `More than one figure fits. Say which ${argument(name)}: ${list(choices).join(', ')}.`,
};

function inEnglish(unit: string): string {
  return unitName(unit, 'en-US');
}

const KIND_GIVEN: Readonly<Record<string, string>> = {
  percentage: 'a percentage',
  points: 'in percentage points',
};

const KIND_WANTED: Readonly<Record<string, string>> = {
  amount: 'an amount',
  rate: 'a growth or a share',
  years: 'a number of years',
};

function asked(detail: Parameters<MissingSentences['not-reported']>[0]): string {
  const { area, period, status, measure } = detail;
  const words = [
    ...(area === undefined ? [] : [text(area)]),
    ...(period === undefined ? [] : [years(text(period))]),
    ...(status === undefined ? [] : [term(status)]),
    measure === undefined ? 'figure' : term(measure),
  ];
  const isOpen = period === undefined && status === undefined;
  return `${isOpen ? 'actual or estimated ' : ''}${words.join(' ')}`;
}

function instead(available: readonly string[]): string {
  if (available.length === 0) return 'It has no number for that indicator at all.';
  const readable = available.map((given) => {
    const [period = '', measure = '', status = ''] = given.split(' ');
    return `${years(period)} ${term(measure)} (${term(status)})`;
  });
  return `It has: ${readable.join(', ')}.`;
}

function outOfRange(name: string, value: string, rule: unknown): string {
  switch (rule) {
    case 'rate':
      return `“${name}” is ${value}, that is ${asPercent(value)}: it looks like a percentage typed as a whole number. Enter ${value}%, or give percent as the unit; if you do mean ${asPercent(value)}, give fraction.`;
    case 'share':
      return `“${name}” must be from 0 to 1 (0% to 100%), and is ${value}. Write a percentage with its sign, or as a fraction.`;
    case 'part':
      return `“${name}” (${value}) is more than the whole that contains it. Check that both are in the same unit.`;
    case 'not-negative':
      return `“${name}” cannot be negative, and is ${value}. Check that number.`;
    case 'growth':
      return `“${name}” is ${asPercent(value)}, and nothing can fall by more than 100%. Check that number.`;
    case 'signs':
      return `“${name}” is ${asPercent(value)} while the other growth has the opposite sign, and their ratio says nothing. Look at the two growths themselves.`;
    case 'years':
      return `“${name}” must be above 0 and at most 100, and is ${value}. Give the number of years between the two, not a calendar year.`;
    default:
      return 'The result is too large for a number. Check the magnitudes of the arguments.';
  }
}

function unread(rule: string): string {
  switch (rule) {
    case 'no-number':
      return 'it holds no number. Put none in its place.';
    case 'vague':
      return 'it gives a rough size and no number. Quote it rather than put a number in its place.';
    case 'date':
      return 'it is a date or a stretch of time.';
    case 'ordinal':
      return 'it is an ordinal.';
    case 'several':
      return 'it holds several numbers. Give one at a time.';
    case 'contradiction':
      return 'its words bound it both ways, as “more than” and “or less” would.';
    case 'backwards':
      return 'its lower end lies above its upper end. Check the text.';
    default:
      return 'there are other words in it. Give the number alone, with its unit and what bounds it, such as “over RMB 30.62 bn”.';
  }
}

function pair(one: string, other: string): string {
  return one === '' && other === '' ? '' : ` (${one} and ${other})`;
}

function years(period: string): string {
  return period.replace('/', '–');
}
