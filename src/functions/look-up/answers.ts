import type { Library } from '../../library/library';
import type { LOOK_UP } from '../../wording/functions/function-topics';
import type { Answers } from '../answers';
import { answerWithFigure, answerWithSource } from './answer-from-report';
import { describeIndicator, listFields } from './describe-indicator';
import { listIndicators } from './list-indicators';
import { listReports } from './list-reports';
import { productVersion } from './product-version';
import { searchInCells } from './search-in-cells';
import { seriesInCells } from './series-in-cells';
import { tableInCells } from './table-in-cells';
import { tellOfFigure } from './tell-of-figure';

/** What answers the functions that look up what reports and catalogue hold. */
export function lookUpAnswers(library: Library): Answers<typeof LOOK_UP> {
  return {
    FIGURE: (question) => answerWithFigure(library.current(), question),
    SOURCE: (question) => answerWithSource(library.current(), question),
    FIGUREINFO: (question) => tellOfFigure(library.current(), question),
    SERIESOF: (question) => seriesInCells(library.current(), question),
    SEARCHFIGURES: (question) => searchInCells(library.current(), question),
    META: (question) => describeIndicator(question),
    FIELDS: (question) => listFields(question),
    LIST: (question) => listIndicators(library.current(), question),
    TOPICTABLE: (question) => tableInCells(library.current(), question),
    REPORTS: (question) => listReports(library.current(), question),
    VERSION: () => productVersion(library.current()),
  };
}
