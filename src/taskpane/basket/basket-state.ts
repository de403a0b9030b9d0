import type { FiguresWritten } from '../../excel/write-figures';
import type { FigureChoices } from '../../sheets/figures/figure-choices';
import type { Reactions } from '../reactions';
import type { KeptFigures } from './kept-figures';

/** Figures that were picked to be inserted together, and what a person keeps of figures from one time to the next. */
export interface BasketState extends KeptFigures {
  /** The addresses of those that were picked, in the order in which they were. */
  readonly picked: readonly string[];
}

export type BasketEvent =
  | { readonly kind: 'figure-picked'; readonly address: string; readonly picked: boolean }
  | { readonly kind: 'basket-emptied' }
  | { readonly kind: 'figure-choices-made'; readonly choices: Partial<FigureChoices> }
  | { readonly kind: 'favourite-marked'; readonly address: string; readonly marked: boolean }
  | FiguresInserted;

/** Figures were written, known by their addresses. */
export interface FiguresInserted extends FiguresWritten {
  readonly addresses: readonly string[];
}

export function openingBasket(kept: KeptFigures): BasketState {
  return { ...kept, picked: [] };
}

export const BASKET_REACTIONS: Reactions<BasketState, BasketEvent> = {
  'figure-picked': (state, { address, picked }) => ({
    ...state,
    picked: withMember(state.picked, address, picked),
  }),
  'basket-emptied': (state) => ({ ...state, picked: [] }),
  'figure-choices-made': (state, { choices }) => ({ ...state, choices: { ...state.choices, ...choices } }),
  'favourite-marked': (state, { address, marked }) => ({
    ...state,
    favourites: withMember(state.favourites, address, marked),
  }),
  // What was inserted from a card leaves the basket as it is.
  'figures-written': (state, { addresses }) => ({
    ...state,
    picked: state.picked.every((one) => addresses.includes(one)) ? [] : state.picked,
    recents: [...new Set([...addresses, ...state.recents])].slice(0, MOST_RECENTS),
  }),
};

/** More nobody goes through. */
const MOST_RECENTS = 10;

function withMember(members: readonly string[], one: string, isMember: boolean): readonly string[] {
  const others = members.filter((member) => member !== one);
  return isMember ? [...others, one] : others;
}
