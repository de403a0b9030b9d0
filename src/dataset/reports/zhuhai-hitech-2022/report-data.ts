import type { Observation } from '../../../core/observation';
import type { Report } from '../../../core/report';
import type { Statement } from '../../../core/statement';
import type { ReportData } from '../../dataset';
import observations from './observations.json';
import report from './report.json';
import text from './report.txt';
import statements from './statements.json';

/**
 * The bundled report of the Zhuhai High-tech Zone (珠海高新区), 10 February 2022.
 *
 * The compiler sees words in the JSON where the types want one of a few: that they agree is checked by
 * the schema in a test and at build, so that no user waits for it.
 */
export const zhuhaiHitech2022: ReportData = {
  report: { ...report, text } as Report,
  observations: observations as unknown as readonly Observation[],
  statements: statements as unknown as readonly Statement[],
};
