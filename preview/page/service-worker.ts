import { bridgeScript } from '../wire/bridge';
import { CLAIM } from './control-pages';
import { officeFile } from './office-file';

/**
 * Stands between the preview's pages and the network: office.js comes from the package beside this file, with the
 * bridge to the preview's host before it, and nothing else may leave this machine.
 */
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', () => {
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  if (event.data === CLAIM) {
    event.waitUntil(worker.clients.claim());
  }
});

worker.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  const file = officeFile(address);
  if (file !== undefined) {
    event.respondWith(officeScript(file));
  } else if (address.origin !== location.origin) {
    event.respondWith(Promise.resolve(Response.error()));
  }
});

async function officeScript(file: string): Promise<Response> {
  const packaged = await fetch(new URL(`office-js/${file}`, worker.registration.scope));
  if (file !== 'office.js' || !packaged.ok) {
    return packaged;
  }
  return new Response(bridgeScript() + (await packaged.text()), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}

/** The part of a service worker's global scope used here; TypeScript's library of it contradicts that of pages. */
interface WorkerScope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & { readonly data: unknown }) => void,
  ): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
}

interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerFetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
