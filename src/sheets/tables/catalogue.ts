import { ALL_FIGURES } from './all-figures/table';
import { AUDIT } from './audit/table';
import { CREDIT_MEMO } from './credit-memo/table';
import { CROSS_REGION } from './cross-region/table';
import { DISCLOSURE } from './disclosure/table';
import { DOUBLING_PATH } from './doubling-path/table';
import { FUNCTION_SAMPLES } from './function-samples/table';
import { HEADLINE_RESULTS } from './headline-results/table';
import { INNOVATION_AND_FIRMS } from './innovation-and-firms/table';
import { LIVELIHOOD_ITEMS } from './livelihood-items/table';
import { LIVELIHOOD_RESULTS } from './livelihood-results/table';
import { ONE_PAGE_BRIEF } from './one-page-brief/table';
import { PROJECTS_AND_INVESTMENT } from './projects-and-investment/table';
import { PUBLIC_MONEY } from './public-money/table';
import { REPORT_SOURCE } from './report-source/table';
import { RESULTS_AND_TARGETS } from './results-and-targets/table';
import { SCORECARD } from './scorecard/table';
import type { Table } from './table';
import { TARGET_REVIEW } from './target-review/table';
import { TIME_SERIES } from './time-series/table';

/** Every table there is, in the order in which they are offered. A new table is a folder, its description, and one line here. */
export const TABLES: readonly Table[] = [
  HEADLINE_RESULTS,
  RESULTS_AND_TARGETS,
  TARGET_REVIEW,
  TIME_SERIES,
  CROSS_REGION,
  DISCLOSURE,
  DOUBLING_PATH,
  PUBLIC_MONEY,
  SCORECARD,
  CREDIT_MEMO,
  AUDIT,
  ONE_PAGE_BRIEF,
  PROJECTS_AND_INVESTMENT,
  INNOVATION_AND_FIRMS,
  LIVELIHOOD_RESULTS,
  LIVELIHOOD_ITEMS,
  ALL_FIGURES,
  REPORT_SOURCE,
  FUNCTION_SAMPLES,
];
