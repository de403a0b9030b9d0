/** The message by which a page asks the service worker to take charge of it. */
export const CLAIM = 'claim';

/**
 * Starts the preview's service worker and resolves when it answers this page's requests, and so those of the pane:
 * a pane loaded sooner would ask the network for office.js.
 */
export async function serviceWorkerInControl(): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) {
    throw new Error('no-service-worker');
  }
  const registration = await workers.register('service-worker.js', { updateViaCache: 'none' });
  await newest(registration);
  if (workers.controller === null) {
    const controlled = new Promise((resolve) => {
      workers.addEventListener('controllerchange', resolve, { once: true });
    });
    // A page that was loaded past the worker (a forced reload, say) is not claimed again unasked.
    (await workers.ready).active?.postMessage(CLAIM);
    await controlled;
  }
}

/** After a new build the worker of the old one must not answer for it. */
async function newest(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update();
  const coming = registration.installing ?? registration.waiting;
  if (coming !== null && coming.state !== 'activated') {
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => {
        if (coming.state === 'activated' || coming.state === 'redundant') resolve();
      });
    });
  }
}
