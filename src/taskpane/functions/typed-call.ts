/** A call that a person is filling in: what has been typed in its places, up to the last that was. */
export interface TypedCall {
  readonly id: string;
  readonly typed: readonly string[];
}

/** The call with another text in a place. */
export function withTyped({ id, typed }: TypedCall, place: number, text: string): TypedCall {
  const places = Array.from({ length: Math.max(typed.length, place + 1) }, (_, index) => typed[index] ?? '');
  return { id, typed: places.with(place, text) };
}

export function sameCall(one: TypedCall, other: TypedCall): boolean {
  return one.id === other.id && one.typed.join('\n') === other.typed.join('\n');
}
