/**
 * The seal of the counter under what it hands to agencies: a detached JWS with ES256 over the bytes as they are sent (RFC
 * 7515, appendix F; RFC 7797), in the form that our sources use towards us. The certificate travels along (`x5c`), so
 * that an answer can be kept and checked when the seal has long been renewed; `x5t#S256` is signed, so that no other
 * certificate can be put in its place (ETSI TS 119 182-1, 5.2.2).
 */
import type { SealKey } from '@gun/documents-contract';
import { AnswerSeal, Clock } from '@gun/nest';
import { elementsOf } from '@gun/nest/der';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, X509Certificate } from 'node:crypto';
import { sealingKeyToken } from '../documents-config';
import type { SealingKey } from './sealing-key';

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** The two numbers of an ECDSA signature side by side, 32 bytes each (RFC 7518, 3.4). @throws when it is no DER */
export function fixedSignature(der: Uint8Array): Buffer {
  const [outer] = elementsOf(der);
  const numbers = elementsOf(outer?.content ?? new Uint8Array());
  return Buffer.concat(
    numbers.map(({ content }) => {
      const digits = Buffer.from(content).subarray(Math.max(0, content.length - 32));
      return Buffer.concat([Buffer.alloc(32 - digits.length), digits]);
    }),
  );
}

@Injectable()
export class SealOfAnswers extends AnswerSeal {
  readonly publicKey: SealKey;

  constructor(
    @Inject(sealingKeyToken) private readonly key: SealingKey,
    private readonly clock: Clock,
  ) {
    super();
    this.publicKey = publicKeyOf(key);
  }

  override async sign(answer: Uint8Array, question: Uint8Array): Promise<string> {
    const { kid, x5c } = this.publicKey;
    const header = {
      ...{ alg: 'ES256', kid, x5c, 'x5t#S256': kid, b64: false, crit: ['b64'] },
      ...{ iat: Math.floor(this.clock.now().getTime() / 1000), requestDigest: digestOf(question) },
    };
    const head = Buffer.from(JSON.stringify(header)).toString('base64url');
    const signature = await this.key.sign(Buffer.concat([Buffer.from(`${head}.`), answer]));
    return `${head}..${fixedSignature(signature).toString('base64url')}`;
  }
}

function publicKeyOf({ certificate }: SealingKey): SealKey {
  const read = new X509Certificate(certificate);
  const { x = '', y = '' } = read.publicKey.export({ format: 'jwk' });
  return {
    ...{ kty: 'EC', crv: 'P-256', x, y, kid: digestOf(read.raw), alg: 'ES256', use: 'sig' },
    x5c: [read.raw.toString('base64')],
  };
}
