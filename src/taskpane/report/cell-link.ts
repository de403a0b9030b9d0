import { createContext, useContext } from 'react';
import type { Observation } from '../../core/reading/observation';

/** Gives the way to the cell that a figure was read from; nothing for one that was read from a text. */
export type CellLink = (figure: Pick<Observation, 'report' | 'figure'>) => (() => void) | undefined;

export const CellLinkContext = createContext<CellLink>(() => undefined);

export function useCellLink(): CellLink {
  return useContext(CellLinkContext);
}
