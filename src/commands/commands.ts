/** What the ribbon's buttons do; each answers whether the pane has something to ask or to tell. */
export interface RibbonTasks {
  readonly insertAll: () => Promise<boolean>;
  readonly refreshAll: () => Promise<boolean>;
}

/**
 * Joins the ribbon's buttons, named in the manifest, to what they do.
 *
 * Nothing is said in the ribbon itself: where a person must consent, or was refused, the pane opens.
 */
export function associateCommands(tasks: RibbonTasks): void {
  Office.actions.associate('insertTables', (event: Office.AddinCommands.Event) =>
    carryOut(tasks.insertAll, event),
  );
  Office.actions.associate('refreshAll', (event: Office.AddinCommands.Event) =>
    carryOut(tasks.refreshAll, event),
  );
}

async function carryOut(task: () => Promise<boolean>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (await task()) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
