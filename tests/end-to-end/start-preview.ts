import { findBrowser } from '../support/find-browser';
import { startPreviewProcess } from '../support/preview-process';

/** Finds a browser and starts the preview, once for all end-to-end tests. */
export default async function startPreview(): Promise<void> {
  process.env['CHROME_PATH'] = await findBrowser();
  await startPreviewProcess();
}
