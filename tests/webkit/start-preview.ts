import { startPreviewProcess } from '../support/preview-process';

/** Starts the preview, once for all tests in WebKit. */
export default async function startPreview(): Promise<void> {
  await startPreviewProcess();
}
