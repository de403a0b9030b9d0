import type { CellContent } from '../formulas/call-arguments';
import type { OurCall } from '../formulas/our-calls';
import { pickedCells } from './picked-cells';
import type { SeenCells } from './seen-cell';
import type { WhyUntraced } from './traced-formula';

/** The words that a call of a function gives, by the ids of its arguments; `''` for what it leaves out. */
export type AskedWords = Readonly<Record<string, string>>;

/** They are read as the function reads them, those in cells too; where only Excel can say what one is, that is the answer. */
type Asked = { readonly kind: 'asked'; readonly words: AskedWords } | OnlyInExcel;
type OnlyInExcel = Extract<WhyUntraced, { readonly kind: 'only-in-excel' }>;

export function askedWords(
  { given }: OurCall,
  argumentIds: readonly string[],
  worksheet: string,
  seen: SeenCells,
): Asked {
  const words: Record<string, string> = {};
  for (const [place, id] of argumentIds.entries()) {
    const word = wordAt(place);
    if (word === undefined) return { kind: 'only-in-excel', argument: id };
    words[id] = word;
  }
  return { kind: 'asked', words };

  function wordAt(place: number): string | undefined {
    const argument = given[place]?.argument ?? { kind: 'omitted' };
    switch (argument.kind) {
      case 'omitted':
        return '';
      case 'text':
        return argument.text.trim();
      case 'number':
      case 'truth':
        return wordIn(argument.value);
      case 'cells': {
        const picked = pickedCells(argument, FIRST, false);
        const [row] = (picked && seen(picked, worksheet)) ?? [];
        return row?.[0] === undefined ? undefined : wordIn(row[0].content);
      }
      case 'expression':
        return undefined;
    }
  }
}

const FIRST = { row: 0, column: 0 };

/** An empty cell arrives as 0 on the desktop, and asks for nothing. */
function wordIn(content: CellContent): string | undefined {
  if (typeof content === 'object') return undefined;
  return content === 0 ? '' : String(content).trim();
}
