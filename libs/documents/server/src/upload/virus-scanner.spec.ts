import { afterEach, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { ClamdScanner } from './clamd.client';
import { FakeVirusScanner } from './fake-virus-scanner.client';
import { eicarFile, samplePdf } from './sample-files';

let daemon: Server | undefined;
afterEach(() => {
  daemon?.close();
});

/** A daemon that reads the whole stream, then answers; without an answer it stays silent. */
async function daemonThatSays(answer: string | undefined): Promise<{ scanner: ClamdScanner; heard: () => Buffer }> {
  let heard = Buffer.alloc(0);
  const server = createServer((socket) =>
    socket.on('data', (data: Buffer) => {
      heard = Buffer.concat([heard, data]);
      if (answer !== undefined && heard.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
    }),
  );
  daemon = server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  return { scanner: new ClamdScanner({ host: '127.0.0.1', port, timeoutMs: 200 }), heard: () => heard };
}

test('the stand-in finds the test virus, also inside a PDF, and passes the rest', async () => {
  const scanner = new FakeVirusScanner();
  expect(await scanner.scan(eicarFile)).toMatchObject({ result: 'infected' });
  expect(await scanner.scan(samplePdf({ more: eicarFile.toString('latin1') }))).toMatchObject({ result: 'infected' });
  expect(await scanner.scan(samplePdf())).toEqual({ result: 'clean' });
});

test('the daemon receives every byte in counted chunks and says the file is clean', async () => {
  const { scanner, heard } = await daemonThatSays('stream: OK\0');
  const bytes = Buffer.alloc(100_000, 7);
  expect(await scanner.scan(bytes)).toEqual({ result: 'clean' });
  expect(heard().subarray(0, 10).toString()).toBe('zINSTREAM\0');
  expect(heard().length).toBe(10 + bytes.length + 2 * 4 + 4);
});

test('the daemon names what it found', async () => {
  const { scanner } = await daemonThatSays('stream: Win.Test.EICAR_HDB-1 FOUND\0');
  expect(await scanner.scan(eicarFile)).toEqual({ result: 'infected', signature: 'Win.Test.EICAR_HDB-1' });
});

test.each([
  ['answers something else', 'INSTREAM size limit exceeded. ERROR\0'],
  ['hangs up', ''],
  ['stays silent', undefined],
])('a daemon that %s has not looked', async (_, answer) => {
  const { scanner } = await daemonThatSays(answer);
  expect(await scanner.scan(samplePdf())).toEqual({ result: 'unavailable' });
});

test('a daemon that is not there has not looked', async () => {
  expect(await new ClamdScanner({ host: '127.0.0.1', port: 1, timeoutMs: 200 }).scan(samplePdf())).toEqual({
    result: 'unavailable',
  });
});
