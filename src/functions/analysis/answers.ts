import type { Library } from '../../library/library';
import type { ANALYSIS } from '../../wording/functions/analysis';
import type { Answers } from '../answers';
import { auditInCells } from './audit-in-cells';
import { healthInCells } from './health-in-cells';

/** What answers the functions that judge a report as a whole. */
export function analysisAnswers(library: Library): Answers<typeof ANALYSIS> {
  return {
    HEALTH: ({ report }) => healthInCells(library.current(), report),
    AUDIT: ({ report }) => auditInCells(library.current(), report),
  };
}
