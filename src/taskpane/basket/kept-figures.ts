import { USUAL_CHOICES, type FigureChoices } from '../../sheets/figures/figure-choices';
import type { Shelf } from '../shelf';

/** What a person keeps of figures from one time to the next, in this browser and for no one else. */
export interface KeptFigures {
  /** How figures were inserted last. */
  readonly choices: FigureChoices;
  /** The addresses of figures, the latest last. */
  readonly favourites: readonly string[];
  /** Of those that were inserted, the latest first. */
  readonly recents: readonly string[];
}

export const NO_KEPT_FIGURES: KeptFigures = { choices: USUAL_CHOICES, favourites: [], recents: [] };

/** What was kept; whatever cannot be read counts as not kept. */
export function keptFigures(shelf: Shelf): KeptFigures {
  const { choices, favourites, recents } = Object(shelf.read(NAME)) as Unknown<KeptFigures>;
  return { choices: choicesIn(choices), favourites: textsIn(favourites), recents: textsIn(recents) };
}

/** Keeps them for the next time; where the browser keeps nothing, they hold until the pane is closed. */
export function keepFigures(shelf: Shelf, { choices, favourites, recents }: KeptFigures): void {
  shelf.keep(NAME, { choices, favourites, recents });
}

const NAME = 'figures';

type Unknown<Type> = Partial<Record<keyof Type, unknown>>;

function choicesIn(kept: unknown): FigureChoices {
  const { as, label, unit, source, direction } = Object(kept) as Unknown<FigureChoices>;
  const flag = (given: unknown, usual: boolean): boolean => (typeof given === 'boolean' ? given : usual);
  return {
    as: as === 'value' ? 'value' : USUAL_CHOICES.as,
    label: flag(label, USUAL_CHOICES.label),
    unit: flag(unit, USUAL_CHOICES.unit),
    source: flag(source, USUAL_CHOICES.source),
    direction: direction === 'across' ? 'across' : USUAL_CHOICES.direction,
  };
}

function textsIn(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}
