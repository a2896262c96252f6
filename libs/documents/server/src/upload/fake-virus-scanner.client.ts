import { VirusScanner, type ScanVerdict } from './virus-scanner.client';

// The test file of the European institute for antivirus research, in two halves so that no scanner finds it here.
const eicar = Buffer.from(
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
  'latin1',
);

/** Stands in where no scanner is installed: knows the test virus and nothing else. */
export class FakeVirusScanner extends VirusScanner {
  async scan(bytes: Buffer): Promise<ScanVerdict> {
    return bytes.includes(eicar) ? { result: 'infected', signature: 'Eicar-Test-Signature' } : { result: 'clean' };
  }
}
