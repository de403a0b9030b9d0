import { FUNCTION_ENTRIES } from '../../wording/functions/function-topics';
import { declaredArguments } from '../../wording/functions/declared-arguments';
import { UNITS_AND_TEXT } from '../../wording/functions/units-and-text';
import type { CellContent } from '../formulas/call-arguments';
import { ourCalls, type OurCall } from '../formulas/our-calls';
import type { CellPlace } from '../plan/a1';
import { askedWords } from './asked-words';
import { computedCall } from './computed-call';
import { isSameNumber } from './input-estimate';
import type { FormulaCell } from './formula-cell';
import type { TraceGround } from './trace-ground';
import { traceAnswered } from './trace-answered';
import type { TracedCall, TracedFormula } from './traced-formula';

/** Walks back a cell that a formula with functions of ours fills. */
export function tracedFormula(cell: FormulaCell, ground: TraceGround): TracedFormula {
  const { worksheet, address, filledBy, content, text } = cell;
  const { formula, offset } = filledBy;
  const calls = ourCalls(formula).map((call) => tracedCall(call, offset, worksheet, ground, MOST_STEPS));
  return {
    kind: 'formula',
    formula,
    address,
    isSpilled: offset.row + offset.column > 0,
    shown: text,
    calls: calls.map((call) => (isWhole(call, formula) ? borneOut(call, content) : call)),
  };
}

function isWhole({ text }: TracedCall, formula: string): boolean {
  return formula === `=${text}`;
}

/** The function may take its numbers otherwise than they stand in cells: then what was computed here is not what it shows. */
function borneOut(call: TracedCall, content: CellContent): TracedCall {
  const { origin } = call;
  if (origin.kind !== 'computed' || origin.result === undefined) return call;
  if (typeof content === 'number' && isSameNumber(origin.result.value, content)) return call;
  return { ...call, origin: { kind: 'computed', inputs: origin.inputs } };
}

function tracedCall(
  call: OurCall,
  offset: CellPlace,
  worksheet: string,
  ground: TraceGround,
  steps: number,
): TracedCall {
  const { id, text } = call;
  return { id, text, origin: originOf() };

  function originOf(): TracedCall['origin'] {
    const entry = ENTRIES.get(id);
    if (entry === undefined) return { kind: 'untraced', why: { kind: 'unknown-function' } };
    const { seen, dataset, language } = ground;
    if (entry.kind === 'formula' || id in UNITS_AND_TEXT) {
      return computedCall(call, entry, {
        offset,
        worksheet,
        ground,
        traceCall: (inner) => tracedCall(inner, offset, worksheet, ground, steps),
        // A cell may lead to others without end, in a circle too.
        traceCell: ({ formula, offset: inside }, sheet) =>
          steps === 0
            ? []
            : ourCalls(formula).map((inner) => tracedCall(inner, inside, sheet, ground, steps - 1)),
      });
    }
    const argumentIds = declaredArguments(entry).map((argument) => argument.id);
    const asked = askedWords(call, argumentIds, worksheet, seen);
    return asked.kind === 'asked'
      ? traceAnswered(id, asked.words, offset, dataset, language)
      : { kind: 'untraced', why: asked };
  }
}

const ENTRIES = new Map(FUNCTION_ENTRIES);

/** From cell to cell; further back nobody asks. */
export const MOST_STEPS = 3;
