// Many open event streams in one process: `node live-clients.mjs <count> <url> <token>`. Tells its parent when all are
// open, and how many events have come each time it is asked.
import { connect } from 'node:net';

const [count, address, token] = process.argv.slice(2);
const { hostname, port, pathname } = new URL(address);
const request = [
  `GET ${pathname} HTTP/1.1`,
  `Host: ${hostname}:${port}`,
  `Authorization: Bearer ${token}`,
  'Accept: text/event-stream',
  '\r\n',
].join('\r\n');
const mark = '\ndata: ';
let events = 0;

function follow() {
  return new Promise((done, fail) => {
    let tail = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(request));
    socket.setEncoding('latin1').once('data', (head) => {
      if (!head.startsWith('HTTP/1.1 200')) return fail(new Error(head.split('\r\n')[0]));
      socket.on('data', (chunk) => {
        const pieces = (tail + chunk).split(mark);
        events += pieces.length - 1;
        tail = pieces.at(-1).slice(1 - mark.length); // a mark may come in two pieces
      });
      done();
    });
    socket.on('error', fail);
  });
}

for (let first = 0; first < Number(count); first += 100)
  await Promise.all(Array.from({ length: Math.min(100, Number(count) - first) }, follow));
process.on('message', () => process.send({ events }));
process.send({ open: true });
