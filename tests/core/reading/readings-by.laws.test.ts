import fc from 'fast-check';
import type { Observation } from '../../../src/core/reading/observation';
import { readingsBy, type Facets } from '../../../src/core/reading/readings-by';
import { stageOf } from '../../../src/core/reading/stage';

const FEW = {
  thing: fc.constantFrom({ indicator: 'gdp', label: 'GDP' }, { label: '新增学位' }, { label: '参赛团队' }),
  report: fc.constantFrom('a', 'b'),
  area: fc.constantFrom('主园区', '一区多园'),
  period: fc.constantFrom('2020', '2021', '2021/2025'),
  measure: fc.constantFrom('level' as const, 'growth' as const),
  status: fc.constantFrom('actual' as const, 'estimated' as const, 'target' as const),
  basis: fc.constantFrom('headline', 'comparable'),
  of: fc.constantFrom('gdp', undefined),
};

const observation = fc
  .record(FEW)
  .map(({ thing, ...rest }) => ({ ...rest, ...thing, figure: { start: 0, end: 1 } }) as Observation);

const facets: fc.Arbitrary<Facets> = fc
  .record({ ...FEW, stage: fc.constantFrom('result' as const, 'plan' as const) }, { requiredKeys: [] })
  .map(({ thing = {}, report, area, period, measure, stage, basis, of }) => ({
    ...{ report, area, period, measure, stage, basis, of },
    ...thing,
  }));

function isMeant(reading: Observation, asked: Facets): boolean {
  const isOfThing =
    asked.indicator === undefined
      ? asked.label === undefined || (reading.indicator === undefined && reading.label === asked.label)
      : reading.indicator === asked.indicator;
  return (
    isOfThing &&
    (asked.stage === undefined || stageOf(reading) === asked.stage) &&
    (['report', 'area', 'period', 'measure', 'basis', 'of'] as const).every(
      (facet) => asked[facet] === undefined || asked[facet] === reading[facet],
    )
  );
}

test('whatever is asked, what is found is what a walk through all readings would find, in their order', () => {
  fc.assert(
    fc.property(fc.array(observation), fc.array(facets, { minLength: 1 }), (readings, questions) => {
      for (const asked of questions) {
        expect(readingsBy(readings, asked)).toEqual(readings.filter((reading) => isMeant(reading, asked)));
      }
    }),
  );
});
