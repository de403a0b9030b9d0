import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../src/core/language';
import type { ReportData } from '../../src/library/dataset';
import { createLibrary, type Library } from '../../src/library/library';
import { Pane } from '../../src/taskpane/pane';
import type { PaneActions } from '../../src/taskpane/pane-actions';
import type { PaneEvent } from '../../src/taskpane/pane-event';
import { openingState } from '../../src/taskpane/pane-state';
import { OUTSIDE_EXCEL } from '../../src/taskpane/outside-excel';
import { placeOf, type Tab } from '../../src/taskpane/pane-frame';
import { createPaneStore } from '../../src/taskpane/pane-store';
import { createPaneTasks } from '../../src/taskpane/pane-tasks';
import { paneTexts } from '../../src/taskpane/words';
import type { Table } from '../../src/sheets/tables/table';
import type { TellOfficeColors } from '../../src/taskpane/theme';
import { EMPTY_WORKBOOK } from './empty-workbook';
import { DATA, OFFERED } from './workbook-example';

/** Renders the pane in jsdom over the workbook given; without one, as outside Excel. */
export async function openPane({
  language = 'zh-CN',
  workbook,
  data = DATA,
  library = createLibrary([data]),
  canHoldSources = false,
  tables = OFFERED,
  tab = 'insert',
  officeColors = () => undefined,
  prefersDark = false,
}: OpenPaneOptions = {}): Promise<OpenPane> {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  const preference = Object.assign(new EventTarget(), { matches: prefersDark });
  window.matchMedia = (media) => Object.assign(preference, { media }) as unknown as MediaQueryList;

  const offered = Promise.resolve(tables);
  const store = createPaneStore(
    openingState(
      tables.map(({ id }) => id),
      { isInExcel: workbook !== undefined, canHoldSources },
    ),
  );
  store.tell({ kind: 'tab-opened', tab });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await settled(() => {
    root.render(
      <Pane
        library={library}
        tables={() => offered}
        language={language}
        officeColors={officeColors}
        store={store}
        tasks={createPaneTasks(
          store,
          workbook ? { ...EMPTY_WORKBOOK, ...workbook } : OUTSIDE_EXCEL,
          library,
          language,
        )}
      />,
    );
  });
  opened.push(() => {
    root.unmount();
    place.remove();
  });

  const press = (name: string) =>
    settled(() => {
      const control = found(place, name);
      control.focus();
      control.click();
    });

  return {
    place,
    preferDark: (isDark) => {
      preference.matches = isDark;
      preference.dispatchEvent(new Event('change'));
    },
    change: (action) => settled(action),
    tell: (event) =>
      settled(() => {
        store.tell(event);
      }),
    write: (text) =>
      settled(() => {
        const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement;
        const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    find: (name) => found(place, name),
    press,
    openTab: async (tab) => {
      const { places, tabs } = paneTexts(language);
      await press(places[placeOf(tab)]);
      if (found(place, tabs[tab]).getAttribute('aria-selected') !== 'true') await press(tabs[tab]);
    },
    type: (key) =>
      settled(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }),
  };
}

interface OpenPaneOptions {
  readonly language?: Language;
  readonly workbook?: Partial<PaneActions>;
  /** The report; a bare one where left out. */
  readonly data?: ReportData;
  /** All reports; the one above alone where left out. */
  readonly library?: Library;
  /** The tables on offer; two where left out. */
  readonly tables?: readonly Table[];
  /** What it is opened at; the choice of tables where left out. */
  readonly tab?: Tab;
  /** Whether Excel takes numbers that carry their sources. */
  readonly canHoldSources?: boolean;
  /** What Office tells of its colours; nothing where left out. */
  readonly officeColors?: TellOfficeColors;
  /** Whether the system prefers dark colours. */
  readonly prefersDark?: boolean;
}

export interface OpenPane {
  readonly place: HTMLElement;
  /** Has the system prefer dark colours from now on, or light ones; what it does to the pane is seen by `change`. */
  readonly preferDark: (isDark: boolean) => void;
  /** Does something outside the pane, and waits until the pane shows what came of it. */
  readonly change: (action: () => void) => Promise<void>;
  readonly tell: (event: PaneEvent) => Promise<void>;
  /** The control of that name: its label, or what it says. */
  readonly find: (name: string) => HTMLElement;
  readonly press: (name: string) => Promise<void>;
  /** Opens a tab as a person does: its place first, where another is open. */
  readonly openTab: (tab: Tab) => Promise<void>;
  /** Fills the field in which the keyboard stands. */
  readonly write: (text: string) => Promise<void>;
  /** Strikes a key where the keyboard stands. */
  readonly type: (key: string) => Promise<void>;
}

/**
 * Does something, and waits until the pane shows what came of it. React is told that a test is at work only
 * while it is: the tabs' moving line goes on afterwards, in the next frame.
 */
async function settled(action: () => void): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await act(async () => {
    action();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}

/** What the keyboard can reach, in the order of the page. */
export function controls(place: HTMLElement): readonly HTMLElement[] {
  return [
    ...place.querySelectorAll<HTMLElement>('button, input, a[href], [role=button][tabindex="0"]'),
  ].filter((control) => !control.matches(':disabled'));
}

/** Its label, or what it says; of a tab without its counter. */
export function nameOf(control: HTMLElement): string {
  const said = control.role === 'tab' ? control.firstChild : control;
  const own = control.getAttribute('aria-label') ?? said?.textContent?.trim();
  return own || (control instanceof HTMLInputElement ? (control.labels?.[0]?.textContent ?? '') : '');
}

function found(place: HTMLElement, name: string): HTMLElement {
  const control = controls(place).find((candidate) => nameOf(candidate) === name);
  if (!control) throw new Error(`no control “${name}” among ${controls(place).map(nameOf).join(' | ')}`);
  return control;
}

const opened: (() => void)[] = [];

afterEach(() => {
  for (const close of opened.splice(0)) close();
});
