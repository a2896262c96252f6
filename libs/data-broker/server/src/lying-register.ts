/** A register for tests that answers exactly as it is told, however badly. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface LyingRegister {
  readonly url: string;
  behave: Behaviour;
  /** How many questions arrived. */
  questions: number;
  stop(): Promise<void>;
}

export async function startLyingRegister(): Promise<LyingRegister> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      register.questions += 1;
      register.behave(request, response, body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  const register: LyingRegister = {
    url: `http://127.0.0.1:${port}`,
    behave: answerJson({}),
    questions: 0,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return register;
}

export const answerText =
  (status: number, mediaType: string, text: string | Uint8Array): Behaviour =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': mediaType }).end(text);

export const answerJson = (value: unknown): Behaviour => answerText(200, 'application/json', JSON.stringify(value));

export const answerProblem = (status: number): Behaviour =>
  answerText(status, 'application/problem+json', JSON.stringify({ status }));

/** Never answers. */
export const silence: Behaviour = () => undefined;

/** A JSON text without end. */
export const endless: Behaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"person":"');
  const block = 'x'.repeat(64 * 1024);
  const pour = () => {
    while (!response.destroyed && response.write(block));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
};
