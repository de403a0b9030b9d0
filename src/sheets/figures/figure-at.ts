import { readAddress } from '../../core/reading/reading-address';
import type { Dataset } from '../../library/dataset';
import { reportById } from '../../library/report-by-id';
import type { FigureToInsert } from './figure-block';

/** A figure by its address, among all reports at hand; nothing where it, or its report, is not there. */
export function figureAt(address: string, dataset: Dataset): FigureToInsert | undefined {
  const { report, id } = readAddress(address);
  const data = report === undefined ? undefined : reportById(dataset, report);
  const observation = data?.observations.find((one) => one.id === id);
  return data && observation && { data, observation };
}
