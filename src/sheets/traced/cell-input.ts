import { typedDigits } from '../../core/number/typed-digits';
import type { Dataset } from '../../library/dataset';
import { addressOf } from '../../core/reading/reading-address';
import { callsOurFunctions } from '../formulas/our-functions';
import { rowSubject } from '../plan/row-name';
import { sheetReference } from '../plan/sheet-reference';
import { tracedSources } from '../registry/trace';
import { callEstimate } from './call-estimate';
import { typedEstimate, type InputEstimate } from './input-estimate';
import type { FilledBy, SeenCell } from './seen-cell';
import type { CellOrigin, TracedCall, TracedInput } from './traced-formula';

/** An input, and the number that it is with what its digits leave open, where that is known. */
export interface ReadInput {
  readonly input: TracedInput;
  readonly estimate?: InputEstimate;
}

/** From where a cell is looked at. */
interface CellFrom {
  readonly worksheet: string;
  readonly ground: { readonly dataset: Dataset };
  readonly traceCell: (filledBy: FilledBy, worksheet: string) => readonly TracedCall[];
}

/** Walks back a cell to which a call refers. */
export function cellInput(argument: string, seen: SeenCell, from: CellFrom): ReadInput {
  const origin = originOf(seen, from);
  const estimate = estimateOf(seen, origin, from.ground.dataset);
  return { input: { argument, shown: seen.text, from: origin }, ...(estimate && { estimate }) };
}

function originOf({ worksheet, address, content, filledBy, trace }: SeenCell, from: CellFrom): CellOrigin {
  const cell = worksheet === from.worksheet ? address : `${sheetReference(worksheet)}!${address}`;
  if (filledBy !== undefined && callsOurFunctions(filledBy.formula)) {
    return { cell, kind: 'called', calls: from.traceCell(filledBy, worksheet) };
  }
  if (trace?.column !== undefined) {
    const { plan, row, column, state } = trace;
    const [report] = plan.request.reports;
    return {
      cell,
      kind: 'in-table',
      row: rowSubject(plan, row),
      column: column.header,
      isYours: state === 'edited' || row.cells[column.id]?.role === 'input',
      sources: tracedSources(trace).map((id) => addressOf(report, { id })),
    };
  }
  if (filledBy !== undefined) return { cell, kind: 'own-formula', formula: filledBy.formula };
  return { cell, kind: content === '' ? 'empty' : 'yours' };
}

/** Of what another formula computed nobody knows what its digits are worth. */
function estimateOf(
  { content, text, filledBy, trace }: SeenCell,
  origin: CellOrigin,
  dataset: Dataset,
): InputEstimate | undefined {
  if (typeof content !== 'number') return undefined;
  if (origin.kind === 'called') {
    const [only, ...others] = origin.calls;
    const isAlone = only !== undefined && others.length === 0 && filledBy?.formula === `=${only.text}`;
    return isAlone ? callEstimate(only, dataset) : undefined;
  }
  const role = trace?.column && trace.row.cells[trace.column.id]?.role;
  const isTyped = filledBy === undefined && (role === undefined || role === 'stated' || role === 'input');
  return isTyped ? typedEstimate(typedDigits(content, text)) : undefined;
}
