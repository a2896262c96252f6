/** ClamAV's daemon, over its INSTREAM command: chunks with a four-byte length, a chunk of length zero, one line back. */
import { connect } from 'node:net';
import { VirusScanner, type ScanVerdict } from './virus-scanner.client';

export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
}

const chunkBytes = 64 * 1024;

function frame(bytes: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from('zINSTREAM\0')];
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    parts.push(length, chunk);
  }
  return Buffer.concat([...parts, Buffer.alloc(4)]);
}

/** `stream: OK`, `stream: <name> FOUND`; anything else means that nobody looked. */
function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { result: 'clean' };
  const found = /^stream: (.{1,200}) FOUND$/.exec(answer);
  return found ? { result: 'infected', signature: found[1]! } : { result: 'unavailable' };
}

export class ClamdScanner extends VirusScanner {
  constructor(private readonly address: ClamdAddress) {
    super();
  }

  scan(bytes: Buffer): Promise<ScanVerdict> {
    return new Promise((resolve) => {
      let answer = '';
      const socket = connect(this.address.port, this.address.host, () => socket.write(frame(bytes)));
      const finish = (verdict: ScanVerdict): void => {
        socket.destroy();
        resolve(verdict);
      };
      socket.setTimeout(this.address.timeoutMs, () => finish({ result: 'unavailable' }));
      socket.on('error', () => finish({ result: 'unavailable' }));
      socket.on('data', (data: Buffer) => {
        answer += data.toString('latin1');
        if (answer.includes('\0') || answer.length > 1000) finish(verdictOf(answer.replace(/[\0\n].*$/s, '').trim()));
      });
      socket.on('close', () => finish(verdictOf(answer.replace(/[\0\n].*$/s, '').trim())));
    });
  }
}
