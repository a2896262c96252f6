/** The shop as browsers and wallets meet it. It keeps no log and no name: a visit, and whether 18 or over was proven. */
import { ageRequest, verifyProofOfAge, type TrustAnchors } from '@gun/age-check';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { phoneLink, presentationLink, responseUriOf, tokenLink } from './questions';
import { shopPage, type Notice } from './shop-page';
import { languageFor, words, type Language } from './shop-words';
import type { VerifierKeys } from './verifier-keys';
import { AgeToken, isInSeason, verifyToken } from './verify-token';
import { Visits, type Question, type Visit } from './visits';

export interface Shop {
  readonly publicUrl: string;
  readonly walletUrl: string;
  readonly keys: VerifierKeys;
  readonly anchors: TrustAnchors;
  readonly now: () => Date;
}

const Form = z.record(z.string(), z.string().max(20_000));
const Shown = z.object({ proof_of_age: z.tuple([z.string()]) });
const Query = z.object({ lang: z.string(), notice: z.enum(['notProven', 'wrongBrowser', 'bought']), code: z.string() });

const cookieName = 'visit';
const cookieOf = ({ headers }: FastifyRequest): string | undefined =>
  new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1];

const policy = [
  ...["default-src 'none'", "style-src 'unsafe-inline'", "form-action 'self'"],
  ...["base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

function parsed<T>(schema: z.ZodType<T>, text: string | undefined): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined; // not JSON
  }
}

/** Builds the server without listening. */
export function shopServer({ publicUrl, walletUrl, keys, anchors, now }: Shop): FastifyInstance {
  const server = Fastify({ logger: false, bodyLimit: 64 * 1024 });
  const visits = new Visits();
  const spent = new Set<string>();
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  function visitOf(request: FastifyRequest, reply: FastifyReply): Visit {
    const visit = visits.open(cookieOf(request), now());
    const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
    reply.header('set-cookie', `${cookieName}=${visit.id}; Path=/; HttpOnly; SameSite=Lax${secure}`);
    return visit;
  }
  const languageOf = (request: FastifyRequest, chosen?: string): Language =>
    languageFor(chosen, request.headers['accept-language']);
  const backTo = (reply: FastifyReply, language: Language, notice?: Notice) =>
    reply.redirect(`/?lang=${language}${notice ? `&notice=${notice}` : ''}`, 303);

  server.get('/health', () => ({ status: 'UP' }));
  server.get('/', (request, reply) => {
    const { lang, notice } = Query.partial().safeParse(request.query).data ?? {};
    const visit = visitOf(request, reply);
    const language = languageOf(request, lang ?? visit.language);
    visit.language = language;
    const { name } = words[language];
    const page = `${walletUrl}/${language}/wallet/age-proof`;
    const html = shopPage({
      ...{ language, adult: visit.adult, notice },
      tokenLink: tokenLink(page, publicUrl, name, visits.ask(visit, 'token', now())),
      presentationLink: presentationLink(page, publicUrl, name, visits.ask(visit, 'presentation', now())),
      phoneLink: phoneLink(publicUrl, name, visits.ask(visit, 'scanned', now())),
    });
    const headers = { 'content-security-policy': policy, 'cache-control': 'no-store' };
    return reply.headers(headers).type('text/html; charset=utf-8').send(html);
  });

  async function isGoodToken(question: Question, form: z.infer<typeof Form>): Promise<boolean> {
    const token = parsed(AgeToken, form['token']);
    if (!token || !isInSeason(token.month, now()) || spent.has(token.key)) return false;
    const key = await keys.find(form['verifier'] ?? '', token.claim, token.month, now());
    if (!key || !verifyToken(token, key, new URL(publicUrl).origin, question.challenge)) return false;
    spent.add(token.key);
    return true;
  }

  async function isGoodPresentation(question: Question, form: z.infer<typeof Form>): Promise<boolean> {
    const shown = parsed(Shown, form['vp_token']);
    if (!shown) return false;
    const asked = ageRequest(responseUriOf(publicUrl), question.challenge);
    const [answer] = shown.proof_of_age;
    return (await verifyProofOfAge(answer, asked, await anchors.list(now()), now())) === 'yes';
  }

  /** Undefined: the answer proves nothing. Else the code that the browser of the question must bring back. */
  async function settle(form: z.infer<typeof Form>, expected: readonly Question['way'][], good: typeof isGoodToken) {
    const question = visits.findOpen(form['state'], expected, now());
    if (!question || !(await good(question, form))) return undefined;
    return question.answered ? undefined : visits.settle(question); // another answer may have been faster
  }

  const goOn = (request: FastifyRequest, reply: FastifyReply, { state }: z.infer<typeof Form>, code?: string) =>
    code
      ? reply.redirect(`/age/done?code=${code}`, 303)
      : backTo(reply, languageOf(request, visits.languageOf(state)), 'notProven');

  server.post('/age/tokens', async (request, reply) => {
    const form = Form.parse(request.body);
    return goOn(request, reply, form, await settle(form, ['token'], isGoodToken));
  });

  /** OpenID4VP 1.0, 8.2: a wallet is told where to send its person; a browser that brings the answer itself, goes. */
  server.post('/age/presentations', async (request, reply) => {
    const form = Form.parse(request.body);
    const code = await settle(form, ['presentation', 'scanned'], isGoodPresentation);
    if (request.headers.accept?.includes('text/html')) return goOn(request, reply, form, code);
    if (code) return reply.send({ redirect_uri: `${publicUrl}/age/done?code=${code}` });
    return form['error'] ? reply.send({}) : reply.status(400).send({ error: 'invalid_request' });
  });

  server.get('/age/done', (request, reply) => {
    const { code } = Query.partial().safeParse(request.query).data ?? {};
    const visit = visitOf(request, reply);
    const done = visits.redeem(visit, code);
    return backTo(reply, languageOf(request, visit.language), done ? undefined : 'wrongBrowser');
  });

  server.post('/age/forget', (request, reply) => {
    visitOf(request, reply).adult = false;
    return backTo(reply, languageOf(request, Form.parse(request.body)['lang']));
  });
  server.post('/orders', (request, reply) => {
    const language = languageOf(request, Form.parse(request.body)['lang']);
    return backTo(reply, language, visitOf(request, reply).adult ? 'bought' : 'notProven');
  });
  return server;
}
