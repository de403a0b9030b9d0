/** `Visible` after `Office.addin.showAsTaskpane()`, `Background` after `Office.addin.hide()`. */
export type PaneState = 'Inactive' | 'Background' | 'Visible';

/** The task pane's frame, as the add-in and the person at the screen show and hide it. */
export class Pane {
  private current: PaneState = 'Visible';

  constructor(private readonly changed: (state: PaneState) => void) {}

  get state(): PaneState {
    return this.current;
  }

  set(state: PaneState): void {
    if (state !== this.current) {
      this.current = state;
      this.changed(state);
    }
  }
}
