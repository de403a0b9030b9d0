import { writtenArgument, type Argument } from './argument';

/** A call of a function of ours as it stands in a formula. */
export interface OurCall {
  /** `SHAREOF`, in capitals however it was typed. */
  readonly id: string;
  /** `FISCAL.SHAREOF(A1,B1)`, as it stands there. */
  readonly text: string;
  readonly given: readonly GivenArgument[];
}

/** What stands in one place of a call. */
export interface GivenArgument {
  readonly argument: Argument;
  /** The call that this place is, and nothing besides. */
  readonly call?: OurCall;
}

/**
 * The calls of our functions in a formula, the outermost ones, from left to right; those within them stand in their
 * arguments. Texts and names of sheets in quotes are no calls, and neither is one that nothing closes.
 *
 * @example ourCalls('=FISCAL.FIGURE("gdp")*2').map(({ id }) => id) // ['FIGURE']
 */
export function ourCalls(formula: string): readonly OurCall[] {
  const calls: OurCall[] = [];
  let from = 0;
  for (;;) {
    const start = nextCall(formula, from);
    const call = start === undefined ? undefined : readCall(formula, start);
    if (call === undefined) return calls;
    calls.push(call.call);
    from = call.end;
  }
}

interface Start {
  readonly id: string;
  readonly at: number;
  /** Where its arguments begin. */
  readonly inside: number;
}

function nextCall(formula: string, from: number): Start | undefined {
  for (let at = from; at < formula.length; at += 1) {
    const begun = formula[at] ?? '';
    const end = CLOSING[begun];
    if (end !== undefined) {
      at = endOfQuoted(formula, at, end);
    } else if (!isPartOfName(formula[at - 1])) {
      CALL.lastIndex = at;
      const match = CALL.exec(formula);
      const [whole = '', id = ''] = match ?? [];
      if (match) return { id: id.toUpperCase(), at, inside: at + whole.length };
    }
  }
  return undefined;
}

function readCall(formula: string, { id, at, inside }: Start): { call: OurCall; end: number } | undefined {
  const places: string[] = [];
  let begun = inside;
  let depth = 0;
  for (let now = inside; now < formula.length; now += 1) {
    const sign = formula[now] ?? '';
    const quote = CLOSING[sign];
    if (quote !== undefined) now = endOfQuoted(formula, now, quote);
    else if (sign === '(' || sign === '{') depth += 1;
    else if (depth > 0 && (sign === ')' || sign === '}')) depth -= 1;
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      places.push(formula.slice(begun, now));
      begun = now + 1;
      if (sign === ')') {
        const given = places.length === 1 && places[0]?.trim() === '' ? [] : places.map(givenIn);
        return { call: { id, text: formula.slice(at, now + 1), given }, end: now + 1 };
      }
    }
  }
  return undefined;
}

function givenIn(text: string): GivenArgument {
  const argument = writtenArgument(text);
  if (argument.kind !== 'expression') return { argument };
  const [call] = ourCalls(text);
  return call?.text === text.trim() ? { argument, call } : { argument };
}

/** At the sign that closes what a quote or a bracket opens; at the end where nothing does. A doubled quote stands for itself. */
function endOfQuoted(formula: string, start: number, closing: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== closing) continue;
    if (closing === ']' || formula[at + 1] !== closing) return at;
    at += 1;
  }
  return formula.length;
}

/** What is no part of a formula's own words: texts, names of sheets, columns of tables. */
const CLOSING: Readonly<Partial<Record<string, string>>> = { '"': '"', "'": "'", '[': ']' };

const CALL = /FISCAL\.([A-Z]\w*)\s*\(/iy;

function isPartOfName(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}_.]/u.test(sign);
}
