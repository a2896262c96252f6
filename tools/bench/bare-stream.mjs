// Server-sent events with nothing around them: `node bare-stream.mjs <port>`. What is posted goes to every open stream.
import { createServer } from 'node:http';

const [port] = process.argv.slice(2);
const open = new Set();

createServer((request, answer) => {
  if (request.method === 'POST') {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
      const frame = Buffer.concat(pieces);
      for (const stream of open) stream.write(frame);
      answer.end();
    });
    return;
  }
  if (request.url !== '/events') return answer.end();
  answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  answer.write('retry: 3000\n\n');
  open.add(answer);
  request.on('close', () => open.delete(answer));
}).listen({ port: Number(port), host: '127.0.0.1', backlog: 4096 });
