/** A register for tests that answers exactly as it is told, however badly; it signs all that it says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureHeader } from '../sources/source-signature';
import { makeSourceSigner, type SourceSigner } from '../sources/source-signer';

type Behaviour = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export interface LyingRegister {
  readonly url: string;
  /** The key that its answers are signed with. */
  readonly signer: SourceSigner;
  behave: Behaviour;
  /** How many questions arrived. */
  questions: number;
  stop(): Promise<void>;
}

const signer = makeSourceSigner();

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
    signer,
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

/** Answers a text, signed unless `signature` gives something else instead. */
export const answerText =
  (
    status: number,
    mediaType: string,
    text: string | Uint8Array,
    signature: (question: string) => string = (question) => signer.sign(text, question),
  ): Behaviour =>
  (_request, response, question) =>
    response.writeHead(status, { 'content-type': mediaType, [signatureHeader]: signature(question) }).end(text);

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
