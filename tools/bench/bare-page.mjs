// The same bytes as a page, from Node's own server: `node bare-page.mjs <port> <file>`
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [port, file] = process.argv.slice(2);
const page = readFileSync(file);
const headers = { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length };
createServer((_, answer) => answer.writeHead(200, headers).end(page)).listen(Number(port), '127.0.0.1');
