/** The seal of the fake counter, and seals that nobody should believe. */
import { FlattenedSign, exportJWK, generateKeyPair, type JWK } from 'jose';
import { createHash, randomBytes } from 'node:crypto';

const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

export type SealFault = 'none' | 'bytes' | 'question' | 'old' | 'certificate' | 'strange key';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

export class FakeCounterSeal {
  fault: SealFault = 'none';
  private constructor(
    private readonly privateKey: PrivateKey,
    private readonly certificate: Buffer,
    readonly published: { readonly keys: readonly JWK[] },
  ) {}

  static async make(): Promise<FakeCounterSeal> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const certificate = randomBytes(400); // nobody here reads more of it than its digest
    const kid = digestOf(certificate);
    return new FakeCounterSeal(privateKey, certificate, { keys: [{ ...(await exportJWK(publicKey)), kid }] });
  }

  async headers(answer: string, question: string): Promise<Record<string, string>> {
    if (this.fault === 'none') return { 'x-jws-signature': await this.sign(answer, question) };
    const bytes = this.fault === 'bytes' ? `${answer} ` : answer;
    return { 'x-jws-signature': await this.sign(bytes, this.fault === 'question' ? `${question} ` : question) };
  }

  private async sign(answer: string, question: string): Promise<string> {
    const thumbprint = digestOf(this.certificate);
    const key = this.fault === 'strange key' ? (await generateKeyPair('ES256')).privateKey : this.privateKey;
    const certificate = this.fault === 'certificate' ? randomBytes(400) : this.certificate;
    const { protected: head, signature } = await new FlattenedSign(Buffer.from(answer))
      .setProtectedHeader({
        ...{ alg: 'ES256', kid: thumbprint, 'x5t#S256': thumbprint, x5c: [certificate.toString('base64')] },
        ...{ b64: false, crit: ['b64'], requestDigest: digestOf(question) },
        iat: Math.floor(Date.now() / 1000) - (this.fault === 'old' ? 600 : 0),
      })
      .sign(key);
    return `${head}..${signature}`;
  }
}
