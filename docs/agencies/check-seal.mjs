// Checks the seal under an answer that was kept: node docs/agencies/check-seal.mjs head.txt answer.json [question.json]
// The head is what `curl -D head.txt -o answer.json` writes. It needs Node 20 or later and no package.
import { createHash, verify, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const gateway = process.env.GATEWAY_URL ?? 'http://localhost:4000';
const digestOf = (bytes) => createHash('sha256').update(bytes).digest('base64url');

/** When these bytes were sealed, as an answer to this question. Throws when the seal does not hold. */
export function sealedAt(header, answer, question, keys) {
  const [head, empty, signature] = header.split('.');
  const { alg, kid, x5c, crit, b64, iat, requestDigest, ...said } = JSON.parse(Buffer.from(head, 'base64url'));
  const certificate = Buffer.from(x5c[0], 'base64');
  const fail = (why) => {
    throw new Error(`The seal does not hold: ${why}`);
  };
  if (alg !== 'ES256' || b64 !== false || String(crit) !== 'b64' || empty !== '') fail('another kind of signature');
  if (digestOf(certificate) !== said['x5t#S256'] || kid !== said['x5t#S256']) fail('another certificate');
  if (!keys.some((key) => key.kid === kid)) fail('a certificate that the counter does not publish');
  if (requestDigest !== digestOf(question)) fail('made for another question');
  const key = { key: new X509Certificate(certificate).publicKey, dsaEncoding: 'ieee-p1363' };
  const signed = Buffer.concat([Buffer.from(`${head}.`), answer]);
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) fail('the bytes were changed');
  return new Date(iat * 1000);
}

if (process.argv[1]?.endsWith('check-seal.mjs')) {
  const [headFile, answerFile, questionFile] = process.argv.slice(2);
  const header = /^x-jws-signature: *(\S+)/im.exec(readFileSync(headFile, 'utf8'))?.[1] ?? '';
  const { keys } = await (await fetch(`${gateway}/api/documents/v1/sealKeys`)).json();
  const question = questionFile ? readFileSync(questionFile) : '';
  console.log('sealed by the counter at', sealedAt(header, readFileSync(answerFile), question, keys).toISOString());
}
