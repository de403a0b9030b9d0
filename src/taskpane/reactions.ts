/** What a part of the pane's state makes of the events that it hears, by their kind. */
export type Reactions<State, Event extends PaneEventLike> = {
  readonly [Kind in Event['kind']]: (state: State, event: Extract<Event, { readonly kind: Kind }>) => State;
};

/** A part of the state after an event; one that it does not hear leaves it as it is. */
export function afterEvent<State, Event extends PaneEventLike>(
  reactions: Reactions<State, Event>,
  state: State,
  event: PaneEventLike,
): State {
  const heard: Readonly<Partial<Record<string, (state: State, event: never) => State>>> = reactions;
  return heard[event.kind]?.(state, event as never) ?? state;
}

interface PaneEventLike {
  readonly kind: string;
}
