// One page as a file, compressed once; styles and fonts are those of the site: `node static-site.mjs <port> <file> <site>`
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const [port, file, site] = process.argv.slice(2);
const page = gzipSync(readFileSync(file));
const kept = new Map();

async function asset(path) {
  if (!kept.has(path)) {
    const answer = await fetch(site + path);
    const body = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    const compresses = /text|json|svg/.test(type);
    kept.set(path, { status: answer.status, type, body: compresses ? gzipSync(body) : body, compresses });
  }
  return kept.get(path);
}

createServer(async (request, answer) => {
  const html = { status: 200, type: 'text/html; charset=utf-8', body: page, compresses: true };
  const { status, type, body, compresses } = request.url === '/' ? html : await asset(request.url);
  answer.writeHead(status, { 'content-type': type, ...(compresses && { 'content-encoding': 'gzip' }) }).end(body);
}).listen(Number(port), '127.0.0.1');
