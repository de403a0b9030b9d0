import { BUNDLED_REPORTS } from '../../src/library/bundled';
import type { ReportData } from '../../src/library/dataset';
import { zhuhaiIn } from './plans';

/** The bundled report as it would be if one of its figures had been read otherwise. */
export function reportReadAnew(observation: string, value: string): ReportData {
  const data = zhuhaiIn({ version: '', reports: BUNDLED_REPORTS });
  const observations = data.observations.map((one) => (one.id === observation ? { ...one, value } : one));
  return { ...data, observations };
}
