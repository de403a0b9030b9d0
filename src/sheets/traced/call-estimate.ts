import { readAddress } from '../../core/reading/reading-address';
import type { Dataset } from '../../library/dataset';
import { reportById } from '../../library/report-by-id';
import { figureEstimate, type InputEstimate } from './input-estimate';
import type { TracedCall } from './traced-formula';

/** The number that a call gives, with what its digits leave open; nothing where it gives a text, or that cannot be told. */
export function callEstimate({ id, origin }: TracedCall, dataset: Dataset): InputEstimate | undefined {
  if (origin.kind === 'computed') return origin.result;
  if (origin.kind !== 'figure' || id !== 'FIGURE' || origin.end !== '') return undefined;
  const { report, id: name } = readAddress(origin.source);
  const figure = reportById(dataset, report ?? '')?.observations.find((one) => one.id === name);
  return figure && figureEstimate(figure, origin.unit);
}
