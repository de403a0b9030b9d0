import { isMissing } from '../../src/core/missing';
import type { Dataset } from '../../src/library/dataset';
import type { FigureQuery } from '../../src/library/resolve/figure-query';
import { resolveFigure } from '../../src/library/resolve/resolve-figure';
import { resolveSeries } from '../../src/library/resolve/resolve-series';
import { type Comparison, medians, timeOf } from './comparison';
import { syntheticDataset, syntheticQuery } from './synthetic-dataset';

const CALLS = 2_000;
/** As many different questions of each, so that both are as likely to be in the processor's cache. */
const QUESTIONS = 200;

/** What FIGURE and SERIESOF ask of the dataset, at 200,000 observations against 200; the index is made before, once. */
export async function benchFigure(): Promise<readonly Comparison[]> {
  const resolvers = [resolveFigure, resolveSeries];
  const [large = 0, small = 0, largeSeries = 0, smallSeries = 0] = await medians(
    50,
    ...resolvers.flatMap((resolve) => [200_000, 200].map((observations) => lookUp(observations, resolve))),
  );
  return [
    {
      what: `A look-up of FIGURE among 200,000 observations, against one among 200`,
      ours: large / CALLS,
      against: small / CALLS,
      aim: 'the same',
    },
    {
      what: `A look-up of SERIESOF among 200,000 observations, against one among 200`,
      ours: largeSeries / CALLS,
      against: smallSeries / CALLS,
      aim: 'the same',
    },
  ];
}

function lookUp(
  observations: number,
  resolve: (dataset: Dataset, query: FigureQuery) => unknown,
): () => number {
  const dataset = syntheticDataset(observations);
  const queries = Array.from({ length: CALLS }, (_, number) => syntheticQuery(number % QUESTIONS, dataset));
  for (const query of queries) {
    if (isMissing(resolve(dataset, query))) {
      throw new Error(`The synthetic dataset does not answer ${JSON.stringify(query)}.`);
    }
  }
  return () =>
    timeOf(() => {
      for (const query of queries) {
        resolve(dataset, query);
      }
    });
}
