import { scoreDocument, scoreTable } from '../export/score-table';
import { healthText } from './health-text';
import { reportCommand } from './report-command';

/** `fiscal-gauge health`: the scorecard of a report's fiscal health. */
export const healthCommand = reportCommand('health', {
  text: healthText,
  document: scoreDocument,
  table: scoreTable,
});
