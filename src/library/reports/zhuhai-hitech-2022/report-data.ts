import type { Observation } from '../../../core/reading/observation';
import type { Report } from '../../../core/reading/report';
import type { Statement } from '../../../core/reading/statement';
import type { ReportData } from '../../dataset';
import glosses from './glosses.json';
import names from './names.json';
import notes from './notes.json';
import annex from './observations/annex.json';
import planDoubling from './observations/plan-doubling.json';
import planProjects from './observations/plan-projects.json';
import planResources from './observations/plan-resources.json';
import planSafeguards from './observations/plan-safeguards.json';
import resultsGovernment from './observations/results-government.json';
import resultsHeadline from './observations/results-headline.json';
import resultsIndustry from './observations/results-industry.json';
import resultsInnovation from './observations/results-innovation.json';
import resultsInvestment from './observations/results-investment.json';
import resultsLivelihood from './observations/results-livelihood.json';
import resultsReform from './observations/results-reform.json';
import resultsSafety from './observations/results-safety.json';
import targetsHeadline from './observations/targets-headline.json';
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
  report: { ...report, glosses, names, notes, text } as Report,
  // The report's order, passage after passage.
  observations: [
    ...resultsHeadline,
    ...resultsInvestment,
    ...resultsReform,
    ...resultsInnovation,
    ...resultsIndustry,
    ...resultsLivelihood,
    ...resultsSafety,
    ...resultsGovernment,
    ...targetsHeadline,
    ...planResources,
    ...planDoubling,
    ...planProjects,
    ...planSafeguards,
    ...annex,
  ] as unknown as readonly Observation[],
  statements: statements as unknown as readonly Statement[],
};
