import { type Complaint, fault } from '../remark';
import type { ServedFile } from '../served-file';

/** A file comes at once, from its own address, over https; from this very machine http will do. */
export function checkArrival({ address, status, headers }: ServedFile): readonly Complaint[] {
  const { protocol, hostname } = new URL(address);
  const isSafe = protocol === 'https:' || LOOPBACK.test(hostname);
  return [
    ...(isSafe ? [] : [fault('comes over http: Excel loads add-ins over https alone')]),
    ...(status === 200 ? [] : [fault(arrivalSentence(status, headers.get('Location')))]),
  ];
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function arrivalSentence(status: number, location: string | null): string {
  if (location !== null) {
    return `is sent on to ${location} (${String(status)}): Excel must find it where the manifest says`;
  }
  return status === 404
    ? 'is not there (404); some servers hide files whose ending they do not know'
    : `is answered with ${String(status)}`;
}
