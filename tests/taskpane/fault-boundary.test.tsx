/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { FaultBoundary } from '../../src/taskpane/fault-boundary';
import { LanguageContext } from '../../src/taskpane/controls/language-context';
import { paneTexts } from '../../src/taskpane/words';

let root: Root;
let place: HTMLElement;
const reported: unknown[] = [];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  globalThis.reportError = (fault) => void reported.push(fault);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place, { onCaughtError: () => undefined });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
  reported.length = 0;
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

function Faulty(): never {
  throw new Error('cannot be drawn');
}

test('a fault in drawing shows a sentence and a way to reload, in the pane’s language', () => {
  act(() => {
    root.render(
      <LanguageContext value="zh-CN">
        <FaultBoundary>
          <Faulty />
        </FaultBoundary>
      </LanguageContext>,
    );
  });
  const texts = paneTexts('zh-CN');
  expect(place.querySelector('[role=alert] p')?.textContent).toBe(texts.fault);
  expect(place.querySelector('button')?.textContent).toBe(texts.reload);
  expect(reported).toEqual([new Error('cannot be drawn')]);
});

test('what is sound is drawn as it is, and a fault beside it leaves it alone', () => {
  act(() => {
    root.render(
      <LanguageContext value="en-US">
        <FaultBoundary>sound</FaultBoundary>
        <FaultBoundary>
          <Faulty />
        </FaultBoundary>
      </LanguageContext>,
    );
  });
  expect(place.textContent).toContain('sound');
  expect(place.textContent).toContain(paneTexts('en-US').fault);
});
