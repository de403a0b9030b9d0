import type { PaneEvent } from '../../../src/taskpane/pane-event';
import { nextState, openingState } from '../../../src/taskpane/pane-state';
import type { BasketState } from '../../../src/taskpane/basket/basket-state';

const [A, B] = ['r#a.2021.level.actual', 'r#b.2021.level.actual'] as const;

function after(...events: readonly PaneEvent[]): BasketState {
  return events.reduce(nextState, openingState([])).basket;
}

function written(...addresses: readonly string[]): PaneEvent {
  const { length: figures } = addresses;
  return { kind: 'figures-written', addresses, figures, worksheet: 'Sheet1', range: 'A1' };
}

test('figures are picked in their order, and each once', () => {
  const pick = (address: string, picked = true) => ({ kind: 'figure-picked', address, picked }) as const;
  expect(after(pick(B), pick(A), pick(B)).picked).toEqual([A, B]);
  expect(after(pick(B), pick(A), pick(B, false)).picked).toEqual([A]);
  expect(after(pick(A), { kind: 'basket-emptied' }).picked).toEqual([]);
});

test('what was picked is gone once it is written, and stays where something else was', () => {
  const picked = { kind: 'figure-picked', address: A, picked: true } as const;
  expect(after(picked, written(A)).picked).toEqual([]);
  expect(after(picked, written(B)).picked).toEqual([A]);
});

test('the last that were written come first, each once, and no more than a person goes through', () => {
  expect(after(written(A), written(B), written(A)).recents).toEqual([A, B]);
  const many = Array.from({ length: 14 }, (_, index) => written(`r#${index}`));
  expect(after(...many).recents).toHaveLength(10);
});

test('favourites are kept until they are dropped', () => {
  const mark = (address: string, marked: boolean) => ({ kind: 'favourite-marked', address, marked }) as const;
  expect(after(mark(A, true), mark(B, true), mark(A, false)).favourites).toEqual([B]);
});
