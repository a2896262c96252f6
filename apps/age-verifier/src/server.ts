/**
 * The verifier as browsers see it: a log of keys, a request, an answer. It keeps no log and no table, learns no name and
 * no site, and answers everybody alike, from whichever page they come.
 */
import { ageRequest, authorizationRequest, verifyProofOfAge, type TrustAnchors } from '@gun/age-check';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { z } from 'zod';
import { modulusBytes, monthOf, type KeyRing } from './key-ring';
import { Nonces } from './nonces';
import { verifierPage } from './verifier-page';

/** How many tokens one proof of age is worth. */
const tokensAtMost = 10;
const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/);

const Proof = z.strictObject({
  nonce: z.string().max(200),
  vp_token: z.strictObject({ proof_of_age: z.tuple([Base64Url.max(16_000)]) }),
  month: z.string(),
  blinded: z
    .array(Base64Url.length(Math.ceil((modulusBytes * 4) / 3)))
    .min(1)
    .max(tokensAtMost),
});

export interface Verifier {
  readonly publicUrl: string;
  readonly keys: KeyRing;
  readonly anchors: TrustAnchors;
  readonly now: () => Date;
}

const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const refuse = (reply: FastifyReply, status: number, error: string) =>
  reply.status(status).headers(open).send({ error });

/** Builds the server without listening. */
export function verifierServer({ publicUrl, keys, anchors, now }: Verifier): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: 32 * 1024 });
  const nonces = new Nonces();
  const requestFor = (nonce: string) => ageRequest(`${publicUrl}/proofs`, nonce);

  server.options('/*', (_request, reply) =>
    reply
      .headers({ ...open, 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': 'GET, POST' })
      .header('access-control-max-age', '86400')
      .status(204)
      .send(),
  );
  server.get('/', (request, reply) =>
    reply
      .headers({ 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" })
      .type('text/html; charset=utf-8')
      .send(verifierPage(request.headers['accept-language'], keys.log)),
  );
  server.get('/health', () => ({ status: 'UP' }));
  server.get('/keys', (_request, reply) => reply.headers(open).send({ keys: keys.log }));

  server.post('/requests', (_request, reply) =>
    reply.headers(open).send(authorizationRequest(requestFor(nonces.draw(now())))),
  );

  server.post('/proofs', async (request, reply) => {
    const body = Proof.safeParse(request.body);
    if (!body.success) return refuse(reply, 400, 'invalid_request');
    const { nonce, vp_token: shown, month, blinded } = body.data;
    const moment = now();
    if (month !== monthOf(moment)) return refuse(reply, 400, 'other_month');
    if (!nonces.use(nonce, moment)) return refuse(reply, 400, 'invalid_nonce');
    const [answer] = shown.proof_of_age;
    const verdict = await verifyProofOfAge(answer, requestFor(nonce), await anchors.list(moment), moment);
    if (verdict === 'proof') return refuse(reply, 403, 'proof_not_accepted');
    if (verdict === 'age') return refuse(reply, 403, 'not_proven');
    try {
      const signatures = blinded.map((value) =>
        keys.sign(month, Buffer.from(value, 'base64url')).toString('base64url'),
      );
      return await reply.headers(open).send({ signatures });
    } catch {
      return refuse(reply, 400, 'invalid_request'); // a number beyond the modulus
    }
  });
  return server;
}
