import { associateFunctions } from '../../src/functions/associate-functions';
import { functionsOver } from '../../src/functions/functions';
import { bundledLibrary } from '../support/bundled-library';
import { loadOfficeRuntime, type OfficeRuntime } from './office-runtime';

let office: OfficeRuntime;
const call = (name: string, args: readonly unknown[]) => office.associated()[name]?.(...args);

beforeAll(async () => {
  office = await loadOfficeRuntime();
  associateFunctions(functionsOver(bundledLibrary()));
});

afterAll(() => {
  office.close();
});

/** What the function says against a call; nothing where it answers. */
function saidAgainst(name: string, args: readonly unknown[]): string | undefined {
  try {
    call(name, args);
    return undefined;
  } catch (error) {
    return (error as { readonly message: string }).message;
  }
}

/** The words that a sentence offers: those after its colon, those in quotation marks, those in brackets. */
function offered(sentence: string): readonly string[] {
  const [, choices = ''] =
    /(?:Use one of|Say which [^:]+|The reports at hand are|可填|请指定“[^”]+”|可用的报告)[:：] ?(.+)[.。]$/.exec(
      sentence,
    ) ?? [];
  return choices
    .split(/, |、/)
    .flatMap((choice) => /^(.+)（(.+)）$/.exec(choice)?.slice(1) ?? [choice])
    .filter((choice) => choice !== '');
}

const FIGURE_ARGUMENTS = ['indicator', 'period', 'measure', 'status', 'area', 'unit', 'report'];
const figureArguments = (given: Readonly<Record<string, unknown>>) =>
  FIGURE_ARGUMENTS.map((argument) => given[argument] ?? null);

describe.each(['en-US', 'zh-CN'])('in %s', (language) => {
  beforeEach(() => {
    office.runIn({ language, customFunctions: '1.3' });
  });

  test.each([
    ['a period', { indicator: 'gdp', period: '去年' }, 'period'],
    ['one of two goals', { indicator: 'gdp', status: 'target' }, 'period'],
    ['a measure', { indicator: 'gdp', measure: '水位' }, 'measure'],
    ['a status', { indicator: 'gdp', status: 'maybe' }, 'status'],
    ['an area', { indicator: 'gdp', area: '横琴' }, 'area'],
    ['a report', { indicator: 'gdp', report: 'nowhere' }, 'report'],
  ])('%s that FIGURE offers is one that it reads', (_, given, argument) => {
    const sentence = saidAgainst('FIGURE', figureArguments(given)) ?? '';
    const words = offered(sentence);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      const again = saidAgainst('FIGURE', figureArguments({ ...given, [argument]: word })) ?? '';
      expect(again).not.toMatch(new RegExp(`“${word}” is no |不能填“${word}”|no report|没有名为`));
      expect(again).not.toBe(sentence);
    }
  });

  test.each([
    ['QUANTITY', [[['4.5%—5%']], null, 'left'], 2],
    ['LANDDEPENDENCE', [[[1]], [[2]], 'left'], 2],
    ['META', ['gdp', 'colour'], 1],
    ['TOPICTABLE', ['财政', null, null, 'Klingon', null], 3],
  ])('what %s offers for an argument is accepted there', (name, args, place) => {
    const words = offered(saidAgainst(name, args) ?? '');
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) {
      const again = saidAgainst(name, args.with(place, word)) ?? '';
      expect(again).not.toMatch(/Use one of|可填/);
    }
  });

  test.each(['固投', '增速', '公共预算收入', '地区生产总值（GDP）', 'yibangonggong'])(
    'what FIGURE offers for “%s” is an indicator',
    (indicator) => {
      const sentence = saidAgainst('FIGURE', figureArguments({ indicator })) ?? '';
      const names = [...sentence.matchAll(/[（(]([a-z-]+)[）)]/g)].map(([, id]) => id);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        expect(saidAgainst('FIGURE', figureArguments({ indicator: name })) ?? '').not.toMatch(
          /There is no indicator|没有名为/,
        );
      }
    },
  );

  test('the example for an indicator that is not given is one', () => {
    const sentence = saidAgainst('FIGURE', figureArguments({})) ?? '';
    const [, example] = /“([^”]+)”[.。]$/.exec(sentence) ?? [];
    expect(saidAgainst('FIGURE', figureArguments({ indicator: example }))).toBeUndefined();
  });

  test('every unit that is named for one that nobody knows is known', () => {
    const sentence = saidAgainst('TOUNIT', [[[1]], [['斛']], '亿元']) ?? '';
    const units = [...sentence.matchAll(/“([^”]+)”/g)].map(([, unit]) => unit).slice(1);
    expect(units.length).toBeGreaterThan(2);
    for (const unit of units) {
      expect(saidAgainst('TOUNIT', [[[1]], [[unit]], unit])).toBeUndefined();
    }
  });

  test('the example of a quantity reads as one', () => {
    const sentence = saidAgainst('QUANTITY', [[['地区生产总值306.2亿元']], null, null]) ?? '';
    const [, example] = /“([^”]+)”[.。]$/.exec(sentence) ?? [];
    expect(saidAgainst('QUANTITY', [[[example]], null, null])).toBeUndefined();
  });

  test('a rate that is asked about is answered in either of the ways that are offered', () => {
    const sentence = saidAgainst('PRIORYEAR', [[[21.9]], [[22.1]], null]) ?? '';
    expect(sentence).toMatch(/22\.1%.*percent.*fraction/);
    expect(saidAgainst('PRIORYEAR', [[[21.9]], [['22.1%']], null])).toBeUndefined();
    expect(saidAgainst('PRIORYEAR', [[[21.9]], [[22.1]], 'percent'])).toBeUndefined();
    expect(saidAgainst('PRIORYEAR', [[[21.9]], [[22.1]], 'fraction'])).toBeUndefined();
  });

  test('what a report has instead of a figure is answered when it is asked for', () => {
    const sentence =
      saidAgainst('FIGURE', figureArguments({ indicator: 'retail-sales', period: 2021 })) ?? '';
    const [, period, measure, status] =
      /(?:It has: |报告列有：)(\d+)年?[ ]?(\S+?)[ ]?[（(](\S+)[）)]/.exec(sentence) ?? [];
    expect(
      saidAgainst('FIGURE', figureArguments({ indicator: 'retail-sales', period, measure, status })),
    ).toBeUndefined();
  });
});
