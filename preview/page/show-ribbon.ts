import type { AddInManifest, RibbonAction, RibbonButton } from './read-manifest';

/** Puts the groups that the manifest adds to the Home tab above the grid. */
export function showRibbon(
  ribbon: HTMLElement,
  groups: AddInManifest['ribbonGroups'],
  { locate, press }: RibbonDoors,
): void {
  ribbon.replaceChildren(
    ...groups.map(({ label, buttons }) => {
      const group = element('div', 'ribbon-group');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', label);
      const row = element('div', 'ribbon-buttons');
      row.append(...buttons.map((button) => buttonElement(button, { locate, press })));
      const heading = element('h2');
      heading.textContent = label;
      group.append(row, heading);
      return group;
    }),
  );
}

interface RibbonDoors {
  /** Where an address of the manifest lies on this server. */
  readonly locate: (address: string) => string;
  /** Carries out a button's action; the button rests until it is done. */
  readonly press: (action: RibbonAction, button: RibbonButton) => Promise<void>;
}

function buttonElement(button: RibbonButton, { locate, press }: RibbonDoors): HTMLButtonElement {
  const shown = element('button', 'ribbon-button');
  shown.type = 'button';
  shown.id = button.id;
  shown.title = button.description;
  const icon = element('img');
  icon.src = locate(button.icon.normal);
  icon.srcset = `${locate(button.icon.large)} 2x`;
  icon.alt = '';
  shown.append(icon, button.label);
  shown.addEventListener('click', () => {
    shown.disabled = true;
    void press(button.action, button).finally(() => {
      shown.disabled = false;
    });
  });
  return shown;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  created.className = className;
  return created;
}
