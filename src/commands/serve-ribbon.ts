import { RIBBON_QUEUE, type RibbonCommand, type RibbonQueue } from './ribbon-queue';

/** What the ribbon's buttons do; each answers whether the pane has something to ask or to tell. */
export interface RibbonTasks {
  readonly insertAll: () => Promise<boolean>;
  readonly refreshAll: () => Promise<boolean>;
}

/**
 * Joins the ribbon's buttons, named in the manifest, to what they do.
 *
 * Nothing is said in the ribbon itself: where a person must consent, was refused, or would see nothing of it, the pane opens.
 */
export function serveRibbon(queue: RibbonQueue, tasks: RibbonTasks): void {
  const taskOf: Readonly<Record<RibbonCommand, () => Promise<boolean>>> = {
    insertTables: tasks.insertAll,
    refreshAll: tasks.refreshAll,
  };
  queue.serve(async (command) => {
    if (await taskOf[command]()) await Office.addin.showAsTaskpane();
  });
}

/** The queue that the page's first script left. */
export function ribbonQueue(): RibbonQueue {
  return (window as unknown as { readonly [RIBBON_QUEUE]: RibbonQueue })[RIBBON_QUEUE];
}
