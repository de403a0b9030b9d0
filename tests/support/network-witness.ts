import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A proxy that lets nothing through and remembers what was asked of it. A browser behind it reaches this machine
 * directly; whatever wants to leave it ends up here.
 */
export async function networkWitness(): Promise<NetworkWitness> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export interface NetworkWitness {
  readonly address: string;
  /** Every host or address that was asked for. */
  readonly requests: readonly string[];
  readonly close: () => void;
}
