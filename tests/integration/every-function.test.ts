import type { Json } from '../../preview/wire/object-model';
import type { FunctionResult } from '../../preview/wire/workbook-port';
import { FUNCTION_ENTRIES } from '../../src/wording/functions/function-topics';
import { formulaCase, type FormulaCase } from '../functions/formula-case';
import { answersOf, type Call, openWithFunctions } from './call-functions';

/** One call of a formula and what must come of it. */
interface Trial {
  readonly title: string;
  readonly call: Call;
  readonly expected: Expected;
}

type Expected =
  | { readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly error: '#VALUE!' | '#DIV/0!' | '#NUM!' | '#N/A'; readonly says?: RegExp };

const ERROR: Json = { type: 'CustomFunctionError', code: '#NUM!' };

const trials = FUNCTION_ENTRIES.flatMap(([name, entry]) =>
  entry.kind === 'formula' ? trialsOf(name, formulaCase(name, entry)) : [],
);
let answers: readonly FunctionResult[];

beforeAll(async () => {
  answers = await answersOf(
    await openWithFunctions(),
    trials.map(({ call }) => call),
  );
});

test.each(trials.map(({ title }, index) => [title, index] as const))('%s', (_, index) => {
  const { expected } = trials[index] as Trial;
  const answer = answers[index] as FunctionResult;
  if ('rows' in expected) {
    expect(answer).toHaveProperty('value');
    expect('value' in answer && shownRows(answer.value)).toEqual(
      expected.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? near(cell) : cell))),
    );
  } else {
    expect(answer).toMatchObject({ errorCode: ERROR_NUMBERS[expected.error] });
    expect('message' in answer && answer.message).toMatch(expected.says ?? /^/);
  }
});

function trialsOf(name: string, formula: FormulaCase): readonly Trial[] {
  const { roles, good, gives, zeros } = formula;
  const each = (make: (place: number) => Trial | undefined) =>
    good.map((_, place) => make(place)).filter((trial) => trial !== undefined);
  const trial = (title: string, args: readonly Json[], expected: Expected, unit?: Json): Trial => ({
    title: `${name}: ${title}`,
    call: { name, args: handedOver(formula, args, unit) },
    expected,
  });
  const single = good.map((value): Json => [[value]]);
  const put = (place: number, cell: Json): readonly Json[] => single.with(place, [[cell]]);
  const wrong = (kind: string, cell: Json, says: RegExp, unless?: string) =>
    each((place) =>
      roles[place] === unless
        ? undefined
        : trial(`${kind} as argument ${place + 1} is refused`, put(place, cell), { error: '#VALUE!', says }),
    );

  return [
    trial('good cells have an answer', single, { rows: [[gives]] }),
    trial(
      'a column is answered cell by cell, a blank stays blank, an error stays in its cell',
      good.map((value, place): Json =>
        place === 0 ? [[value], [''], [ERROR], [value]] : [[value], [value], [value], [value]],
      ),
      { rows: [[gives], [''], ['#NUM!'], [gives]] },
    ),
    ...(formula.repeats
      ? []
      : [
          trial(
            'a single cell counts for a whole row of others',
            good.map((value, place): Json => (place === 0 ? [[value, value]] : [[value]])),
            { rows: [[gives, gives]] },
          ),
        ]),
    ...each((place) =>
      trial(`a blank as argument ${place + 1} stays blank`, put(place, ''), { rows: [['']] }),
    ),
    ...each((place) => {
      const zero = zeros[place] ?? Number.NaN;
      const expected = typeof zero === 'number' ? { rows: [[zero]] } : { error: zero };
      return trial(`a 0 as argument ${place + 1} is a 0`, put(place, 0), expected);
    }),
    ...each((place) =>
      trial(`an error in argument ${place + 1} is passed on`, put(place, ERROR), { error: '#NUM!' }),
    ),
    ...each((place) =>
      trial(`argument ${place + 1} left out is asked for`, single.with(place, null), {
        error: '#VALUE!',
        says: /^没有给出“/,
      }),
    ),
    ...wrong('text with a unit', '306.2亿元', /“306\.2亿元”.*FISCAL\.QUANTITY/),
    ...wrong('an unknown word', '未公布', /不是数值（“未公布”）/),
    ...wrong('a truth value', true, /不是数值/),
    ...wrong('a percentage', formatted(0.5, '0.0%'), /是百分数，而此处需要/, 'rate'),
    ...wrong('a percentage written as text', '50%', /是百分数，而此处需要/, 'rate'),
    ...wrong('percentage points', formatted(0.5, '+0.0;-0.0;0.0'), /是百分点，而此处需要/),
    ...each((place) =>
      roles[place] === 'rate'
        ? trial(`an amount as argument ${place + 1} is refused`, put(place, inUnit(0.5, '亿元')), {
            error: '#VALUE!',
            says: /单位是“亿元”，而此处需要增速或占比/,
          })
        : undefined,
    ),
    ...rateTrials(formula, single, trial),
    ...unitTrials(formula, trial),
    ...shapeTrials(formula, trial),
  ];
}

type MakeTrial = (title: string, args: readonly Json[], expected: Expected, unit?: Json) => Trial;

function rateTrials(
  { roles, good, gives }: FormulaCase,
  single: readonly Json[],
  trial: MakeTrial,
): readonly Trial[] {
  const place = roles.indexOf('rate');
  if (place === -1) return [];
  const percent = good.map((value, index): Json => [[roles[index] === 'rate' ? value * 100 : value]]);
  const signed = good.map((value, index): Json => [
    [roles[index] === 'rate' ? formatted(value, '0.0%') : value],
  ]);
  const beyond = single.with(place, [[22.1]]);
  return [
    trial('percentages by their format are fractions', signed, { rows: [[gives]] }),
    trial('22.1 is asked about', beyond, { error: '#VALUE!', says: /请输入22\.1%，或指定 percent/ }),
    trial('bare numbers are percentages where that is said', percent, { rows: [[gives]] }, 'percent'),
    trial('it may be said in Chinese', percent, { rows: [[gives]] }, '百分数'),
    trial('and what is written as a percentage is not divided again', signed, { rows: [[gives]] }, 'percent'),
    trial('bare numbers are fractions where that is said', single, { rows: [[gives]] }, 'fraction'),
    trial('an unknown rate unit is refused', single, { error: '#VALUE!', says: /“?permyriad/ }, 'permyriad'),
  ];
}

function unitTrials({ roles, good, gives }: FormulaCase, trial: MakeTrial): readonly Trial[] {
  const amounts = roles.filter((role) => role === 'amount').length;
  if (amounts === 0) return [];
  const inUnits = (unitOf: (place: number) => string) =>
    good.map((value, place): Json => [[roles[place] === 'amount' ? inUnit(value, unitOf(place)) : value]]);
  const alike = trial(
    'amounts that carry one unit have an answer',
    inUnits(() => '亿元'),
    { rows: [[gives]] },
  );
  return amounts < 2
    ? [alike]
    : [
        alike,
        trial(
          'one unit in two languages is one unit',
          inUnits((place) => (place === 0 ? '亿元' : 'RMB 100 mn')),
          { rows: [[gives]] },
        ),
        trial(
          'amounts in two units of one kind are brought into one',
          good.map((value, place): Json => [
            [
              roles[place] !== 'amount'
                ? value
                : place === 0
                  ? inUnit(value, '亿元')
                  : inUnit(value * 10_000, '万元'),
            ],
          ]),
          { rows: [[gives]] },
        ),
        trial(
          'amounts in two currencies are refused',
          inUnits((place) => (place === 0 ? '亿美元' : '亿元')),
          { error: '#VALUE!', says: /“亿美元”.*“亿元”.*汇率/ },
        ),
      ];
}

function shapeTrials({ good }: FormulaCase, trial: MakeTrial): readonly Trial[] {
  const column = (value: number | undefined, height: number): Json => Array<Json>(height).fill([value ?? 0]);
  const uneven = good.map((value, place) => column(value, place === 0 ? 3 : 2));
  return [trial('columns of two lengths are refused', uneven, { error: '#VALUE!', says: /3×1.*2×1/ })];
}

/** The arguments as Excel hands them over: what repeats as one list, with the rate unit at its end. */
function handedOver(
  { roles, choice, repeats }: FormulaCase,
  args: readonly Json[],
  unit: Json = null,
): readonly Json[] {
  if (repeats) return [unit === null ? args : [...args, [[unit]]]];
  if (choice !== undefined) return [...args, choice];
  return roles.includes('rate') ? [...args, unit] : args;
}

function formatted(basicValue: number, numberFormat: string): Json {
  return { type: 'FormattedNumber', basicType: 'Double', basicValue, numberFormat };
}

function inUnit(basicValue: number, unit: string): Json {
  const property = { type: 'String', basicType: 'String', basicValue: unit };
  return { type: 'Double', basicType: 'Double', basicValue, properties: { 单位: property } };
}

/** Values without their formats; errors by their code. */
function shownRows(value: Json): unknown {
  return (value as readonly (readonly Json[])[]).map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cell.basicValue : cell,
    ),
  );
}

function near(number: number): unknown {
  return expect.closeTo(number, 9);
}

const ERROR_NUMBERS = { '#N/A': 1, '#DIV/0!': 5, '#NUM!': 6, '#VALUE!': 7 } as const;
