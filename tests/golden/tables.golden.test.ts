import { LANGUAGES } from '../../src/core/language';
import { zhuhaiAlone } from '../support/zhuhai-alone';
import { reportById } from '../../src/library/report-by-id';
import { TABLES } from '../../src/sheets/tables/catalogue';
import { expectGolden } from './golden-file';
import { renderedPlan } from './rendered-plan';

// The version changes with any reading of the report, which the other rows show better.
const dataset = { ...zhuhaiAlone(), version: '00000000' };
const zhuhai = reportById(dataset, 'zhuhai-hitech-2022');

describe.each(LANGUAGES)('the tables of the Zhuhai report in %s', (language) => {
  test.each(TABLES)('$id reads as the golden file', ({ id, build }) => {
    if (!zhuhai) throw new Error('the bundled report is missing');
    expectGolden(`${id}.${language}.txt`, renderedPlan(build(zhuhai, dataset, language)));
  });
});
