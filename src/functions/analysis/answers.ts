import type { Library } from '../../library/library';
import type { ANALYSIS } from '../../wording/functions/analysis';
import type { Answers } from '../answers';
import { auditInCells } from './audit-in-cells';
import { healthInCells } from './health-in-cells';

/** What answers the functions that judge a report as a whole. */
export function analysisAnswers(library: Library): Answers<typeof ANALYSIS> {
  return {
    HEALTH: (question) => healthInCells(library.current(), question),
    AUDIT: (question) => auditInCells(library.current(), question),
  };
}
