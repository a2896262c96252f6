// Whether something listens at an address.
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Refuses with a sentence when something else listens on a port. */
export async function ensureFree(portsByName) {
  for (const [name, port] of Object.entries(portsByName)) {
    const free = await new Promise((done) => {
      const server = createServer()
        .once('error', () => done(false))
        .listen(port, '127.0.0.1', () => server.close(() => done(true)));
    });
    if (!free)
      throw new Error(
        `Port ${port} (${name}) is in use. Stop what listens there, or move all ports: GUN_PORTS=1000 npm start`,
      );
  }
}

/** Waits until an address answers with success. `gone` tells early that it never will. */
export async function answers(url, gone = () => undefined, patienceMs = 60_000) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await wait(100)) {
    const reason = gone();
    if (reason) throw new Error(reason);
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
  }
  throw new Error(`${url} does not answer.`);
}
