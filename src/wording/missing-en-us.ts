import type { Slip } from '../core/formulas/likely-slip';
import type { MissingBy, QuantityRule } from '../core/missing';
import { digitsInProse } from './digits-in-prose';
import { nounFor } from './english-count';
import { notTogether } from './figures-together';
import { yearText } from './readings';
import {
  asPercent,
  asTimes,
  isOfOneKind,
  namesIn,
  quoted,
  written,
  type MissingSentences,
} from './missing-detail';
import { unitName } from './units';

const { argument, indicator, input, term } = namesIn('en-US');

export const missingInEnglish: MissingSentences = {
  'not-reported': (missing) =>
    'input' in missing
      ? `The report gives no figure for “${input(missing.input)}”.`
      : `The report gives no ${asked(missing)} for “${indicator(missing.indicator)}”. ${instead(missing.available)}`,
  'in-words-only': ({ indicator: id, period, words }) =>
    `Of “${indicator(id)}” (${years(period)}) the report speaks in words only: ${quoted(words, 'none')}. Quote it rather than put a number in its place.`,
  'nothing-found': ({ query }) =>
    quoted(query, '') === ''
      ? 'No word to search for is given. Enter one or more, such as “gdp”.'
      : `No figure has all words of ${quoted(query, '')}. Use fewer or shorter words; FISCAL.LIST lists the indicators.`,
  'not-recorded': ({ indicator: id, field }) =>
    `The catalogue has no ${argument(field)} for “${indicator(id)}”. FISCAL.FIELDS lists the fields that there are.`,
  'zero-denominator': ({ argument: name }) =>
    `“${argument(name)}” is 0, and nothing can be divided by it. Check that number.`,
  'unknown-unit': ({ unit }) =>
    `${quoted(unit, '') === '' ? 'No unit is given' : `There is no unit ${quoted(unit, '')}`}. Use one that is known, such as “RMB bn”, “10,000 m²”, “ha” or “%”, or none.`,
  'mixed-units': ({ unit, column }) =>
    `The range is answered in ${inEnglish(column)}, the unit of its first quantity, and this one ${unitIs(unit)}. Read quantities of one kind together, or this cell by itself.`,
  'unit-mismatch': ({ unit, asked: wanted }) =>
    `The figure ${unitIs(unit)} and cannot be given in ${inEnglish(wanted)}. Ask for a unit of the same kind, or for none; currencies are not converted, and percentage points are not per cent.`,
  'period-mismatch': ({ one, other }) =>
    `The two figures are of different periods (${one} and ${other}) and cannot be set against each other. Use figures of one period.`,
  'scope-mismatch': ({ one, other }) =>
    `The two figures cover different areas (${one} and ${other}) and cannot be set against each other. Use figures of one area.`,
  'out-of-range': outOfRange,
  'not-a-quantity': ({ text: given, rule }) =>
    `${quoted(given, 'This text')} reads as no quantity: ${unread(rule)}`,
  'not-a-number': ({ argument: name, value, rule }) =>
    rule === 'date'
      ? `“${argument(name)}” is a date${bracketed(value)} and no number. Check which cell is referred to.`
      : `“${argument(name)}” is not a number${bracketed(value)}. Enter the number alone, without a unit or a remark${rule === undefined ? '' : ', or read it with FISCAL.QUANTITY'}.`,
  'left-out': ({ argument: name }) =>
    `“${argument(name)}” is left out. Enter it, or refer to a cell that holds it.`,
  'too-many-cells': ({ argument: name, cells, most }) =>
    `“${argument(name)}” has ${digitsInProse(String(cells), 'en-US')} ${nounFor(cells, 'cell')}, and at most ${digitsInProse(String(most), 'en-US')} are calculated at once. Give the rows that hold figures alone, as B2:B500 instead of B:B.`,
  'too-many-rows': ({ rows, most }) =>
    `The answer has ${digitsInProse(String(rows), 'en-US')} ${nounFor(rows, 'row')}, and Excel takes about ${digitsInProse(String(most), 'en-US')} of them at once (5 MB). Ask for fewer: refer to fewer rows, or name a period, an area or a report.`,
  implausible: ({ one, other, times, low, high, slip }) =>
    `“${argument(one)}” is ${asTimes(times, 'en-US')} times “${argument(other)}”, and ${asTimes(low, 'en-US')} to ${asTimes(high, 'en-US')} times is believed. ${slipped(slip, argument(one), argument(other))} If both are right, give them in cells that say their units, or calculate with Excel’s own / and -.`,
  'unclear-rate': ({ argument: name, value, beside }) =>
    beside === undefined
      ? `“${argument(name)}” is ${value} and percent is said: it may be ${value}%, or ${asPercent(value, 'en-US')}, which a cell holds as ${value}. Write rates with their sign (${value}% or ${asPercent(value, 'en-US')}; of a cell, B2%) and leave percent out.`
      : `“${argument(name)}” is ${value} and ${beside} stands beside it: it may be ${value}% or ${asPercent(value, 'en-US')}. Say how all of them are written: percent or fraction.`,
  'wrong-unit': (missing) =>
    `“${argument(missing.argument)}” is ${givenInstead(missing)}, and ${missing.given === 'unit' && missing.wanted === 'amount' ? 'an amount in RMB' : WANTED[missing.wanted]} is needed here. ${missing.given === 'points' ? 'Points are the difference of two percentages and never enter a ratio.' : 'Check which cell is referred to.'}`,
  'units-differ': ({ one, oneUnit, other, otherUnit }) =>
    `“${argument(one)}” ${unitIs(oneUnit)} and “${argument(other)}” ${otherUnit === '' ? 'has none' : oneUnit === '' ? unitIs(otherUnit) : `in ${inEnglish(otherUnit)}`}. ${isOfOneKind(oneUnit, otherUnit) ? 'Bring both into one unit first, for example with FISCAL.TOUNIT.' : 'The two are of different kinds; of two currencies one needs a rate of exchange first. Check which cells are referred to.'}`,
  'not-together': (missing) => notTogether(missing, 'en-US'),
  'unit-contradicted': ({ argument: name, carried, said }) =>
    `“${argument(name)}” says ${inEnglish(said)}, and the cell itself says ${inEnglish(carried)}. Correct one of them; where the cell says its unit, none need be given.`,
  'span-contradicted': ({ argument: name, said, carried, figures: [one, other] }) =>
    `“${argument(name)}” is ${said}, and ${
      other === undefined
        ? `“${argument(one?.argument ?? '')}” is of ${years(one?.period ?? '')}, by whose end ${carried} ${nounFor(carried, { one: 'month has', other: 'months have' })} gone`
        : `from “${argument(one?.argument ?? '')}” (${years(one?.period ?? '')}) to “${argument(other.argument)}” (${years(other.period)}) it is ${carried} by what the cells say`
    }. Correct one of them.`,
  'shape-mismatch': ({ one, oneShape, other, otherShape }) =>
    `“${argument(one)}” is ${written(oneShape)} and “${argument(other)}” ${written(otherShape)} (rows × columns), so their cells do not pair. Use ranges of one shape, or a single cell.`,
  'unknown-indicator': ({ name, suggestions }) => {
    if (quoted(name, '') === '') return 'No indicator is given. Enter an id or a name, such as “gdp”.';
    const near = suggestions.map((id) =>
      indicator(id) === id ? quoted(id, id) : `${indicator(id)} (${id})`,
    );
    return `There is no indicator ${quoted(name, name)}. ${near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'Use an id, or the name that the report uses.'}`;
  },
  'unknown-report': ({ name, choices }) =>
    `${quoted(name, '') === '' ? 'No report is given' : `There is no report ${quoted(name, '')}`}. ${choices.length > 0 ? `The reports at hand are: ${choices.join(', ')}.` : 'There are no reports at hand.'}`,
  'unknown-choice': ({ argument: name, given, allowed }) =>
    name === 'headers'
      ? `“${argument(name)}” is ${quoted(given, 'empty')}, and must be ${allowed.join(' or ')}.`
      : `${quoted(given, 'Nothing')} is no ${argument(name)}. ${allowed.length > 0 ? `Use one of: ${allowed.join(', ')}.` : 'There is none to choose from.'}`,
  ambiguous: ({ argument: name, choices }) =>
    name === 'figure'
      ? `The report gives more than one figure for this${listed(choices)}. Look at its text and enter the one you mean.`
      : `More than one figure fits. Say which ${argument(name)}${listed(choices)}.`,
};

function listed(choices: readonly string[]): string {
  return choices.length > 0 ? `: ${choices.join(', ')}` : '';
}

function unitIs(unit: string): string {
  return unit === '' ? 'has no unit' : `is in ${inEnglish(unit)}`;
}

function bracketed(value: string | undefined): string {
  const shown = quoted(value ?? '', '');
  return shown === '' ? '' : ` (${shown})`;
}

function slipped(slip: Slip | undefined, one: string, other: string): string {
  switch (slip?.kind) {
    case 'units':
      return `Is “${one}” in ${inEnglish(slip.one)}, and “${other}” in ${inEnglish(slip.other)}? Bring both into one unit, for example with FISCAL.TOUNIT.`;
    case 'other-units':
      return `Bare numbers are taken for ${inEnglish(slip.one)} and ${inEnglish(slip.other)}: are “${one}” and “${other}” in these?`;
    case 'swapped':
      return 'Are the two swapped?';
    case 'empty':
      return `Is the cell of “${one}” empty? A formula that only refers to an empty cell, as =B2, gives 0.`;
    case 'percentage':
      return `“${one}” looks like a percentage set against 100%: then it is the share itself.`;
    case undefined:
      return 'Check both numbers and their units.';
  }
}

function inEnglish(unit: string): string {
  return unitName(unit, 'en-US');
}

function givenInstead(wrong: MissingBy<'wrong-unit'>): string {
  if (wrong.given === 'unit') return `in ${inEnglish(wrong.unit)}`;
  return wrong.given === 'measure' ? `a figure of “${term(wrong.measure)}”` : GIVEN[wrong.given];
}

const GIVEN: Readonly<Record<'percentage' | 'points', string>> = {
  percentage: 'a percentage',
  points: 'in percentage points',
};

const WANTED: Readonly<Record<MissingBy<'wrong-unit'>['wanted'], string>> = {
  amount: 'an amount',
  people: 'a number of people',
  rate: 'a growth or a share',
  growth: 'a growth',
  share: 'a share',
  years: 'a number of years',
  months: 'a number of months',
};

function asked({ area, period, status, measure }: Unreported): string {
  const words = [
    ...(area === undefined ? [] : [area]),
    ...(period === undefined ? [] : [years(period)]),
    ...(status === undefined ? [] : [term(status)]),
    measure === undefined ? 'figure' : term(measure),
  ];
  const isOpen = period === undefined && status === undefined;
  return `${isOpen ? 'actual or estimated ' : ''}${words.join(' ')}`;
}

type Unreported = Extract<MissingBy<'not-reported'>, { readonly indicator: string }>;

function instead(available: Unreported['available']): string {
  if (available.length === 0) return 'It has no number for that indicator at all.';
  const readable = available.map(
    ({ period, measure, status }) => `${years(period)} ${term(measure)} (${term(status)})`,
  );
  return `It has: ${readable.join(', ')}.`;
}

function outOfRange(missing: MissingBy<'out-of-range'>): string {
  if (missing.rule === 'finite') return FINITE;
  const { value, rule } = missing;
  const name = argument(missing.argument);
  switch (rule) {
    case 'rate':
      return Math.abs(value) > LARGEST_PERCENTAGE
        ? `“${name}” is ${value}, and a growth or a share is needed here, such as 9.7%. Is it an amount, or an index? Check which cell is referred to.`
        : `“${name}” is ${value}, that is ${asPercent(value, 'en-US')}: it looks like a percentage typed as a whole number. Enter ${value}%, or give percent as the unit; if you do mean ${asPercent(value, 'en-US')}, give fraction.`;
    case 'rate-in-cell':
      return `“${name}” is ${asPercent(value, 'en-US')}, which is hardly a growth or a share. Enter a percentage with its sign, such as 12%.`;
    case 'share':
      return `“${name}” must be from 0 to 1 (0% to 100%), and is ${value}. No part is less than nothing or more than its whole: check which cell is referred to.`;
    case 'bare-share':
      return `“${name}” must be from 0 to 1 (0% to 100%), and is ${value}. Enter ${value}%, or give percent as the unit.`;
    case 'part':
      return `“${name}” (${value}) is more than the whole that contains it. Check that both are in the same unit.`;
    case 'not-negative':
      return `“${name}” cannot be negative, and is ${value}. Check that number.`;
    case 'nothing':
      return `“${name}” is 0, and nothing follows from that here. Is the cell empty? Some versions of Excel hand an empty cell over as 0.`;
    case 'growth':
      return `“${name}” is ${asPercent(value, 'en-US')}, and nothing can fall by more than 100%. Check that number.`;
    case 'signs':
      return `“${name}” is ${asPercent(value, 'en-US')} while the other growth has the opposite sign, and their ratio says nothing. Look at the two growths themselves.`;
    case 'direction':
      return `“${name}” is ${asPercent(value, 'en-US')}, and the change given with it goes the other way. What grows becomes more: check the sign of both.`;
    case 'years':
      return `“${name}” must be from 1 to 100 in whole years or quarters, such as 4 or 4.25, and is ${value}. Give the number of years between the two, not a calendar year.`;
    case 'index':
      return `“${name}” is ${asPercent(value, 'en-US')}, which looks like a price index. Enter the rise of prices alone: 2.5% for an index of 102.5.`;
    case 'months':
      return `“${name}” must be a whole number from 1 to 12, and is ${value}. Give the months of the year that have gone.`;
    case 'rows':
      return `“${name}” must be a whole number, 1 or more, and is ${value}. Leave it out for all.`;
  }
}

/** More is no percentage typed as a whole number, but something else. */
const LARGEST_PERCENTAGE = 100;

const FINITE = 'The result is too large for a number. Check the magnitudes of the arguments.';

function unread(rule: QuantityRule): string {
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
    case 'other-words':
      return 'there are other words in it. Give the number alone, with its unit and what bounds it, such as “over RMB 30.62 bn”.';
  }
}

function years(period: string): string {
  return yearText(period, 'en-US');
}
