import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';

/** A route of the same framework in the same process that does nothing: what a request costs by itself. */
export async function emptyRoute(): Promise<{ ask: () => Promise<void>; close: () => void }> {
  const app = express();
  app.post('/', (_request, response) => {
    response.status(204).end();
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    ask: async () => {
      const response = await fetch(address, { method: 'POST', body: '{}' });
      await response.arrayBuffer();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
