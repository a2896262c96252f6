import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Interaction } from 'oidc-provider';
import { isMeans, levelOfMeans, proofOf, requestedLevel } from './assurance';
import { contentSecurityPolicy, expiredPage } from './page';
import { readForm, sendPage } from './responses';
import { signInPage, type SignInQuestion } from './sign-in-page';
import { localeOf, textsOf } from './texts/texts-of';
import { findVisitor, fullName, type Audience, type Visitor } from './visitors';

/** What differs between the federal service and a realm that we stand in for. */
export interface DeskRules {
  readonly audienceOf: (interaction: Interaction) => Audience;
  readonly accountOf: (visitor: Visitor) => string;
  /** Where the form may lead in the end: browsers check each redirection after it. */
  readonly formTargets: readonly string[];
  /** Where a cancelled sign-in leads; without it, the client is told `access_denied`. */
  readonly afterCancel?: string;
}

type Choice = { visitor: Visitor; means: Parameters<typeof proofOf>[0] } | { error: string };

/** Checks the form: a page that was tampered with gets no further than one that was filled in badly. */
export function readChoice(form: URLSearchParams, { audience, level, locale }: SignInQuestion): Choice {
  const texts = textsOf(locale);
  const visitor = findVisitor(form.get('persona'));
  if (visitor?.audience !== audience) return { error: texts.choosePerson };
  const means = form.get('means');
  if (isMeans(means) && visitor.means.includes(means) && levelOfMeans(means) >= level) return { visitor, means };
  const others = visitor.means.filter((one) => levelOfMeans(one) >= level).map((one) => texts.means[one]);
  const wanted = isMeans(means) ? texts.means[means] : '–';
  return { error: texts.lacksMeans(fullName(visitor), wanted, others.join(', ') || '–') };
}

function questionOf(request: IncomingMessage, interaction: Interaction, rules: DeskRules): SignInQuestion {
  const { searchParams } = new URL(request.url ?? '', 'http://desk');
  const { ui_locales: wished, acr_values: acrValues } = interaction.params;
  return {
    audience: rules.audienceOf(interaction),
    locale: localeOf(searchParams.get('lang'), wished, request.headers['accept-language']),
    level: requestedLevel(acrValues),
  };
}

/** The desk at which a person of the simulator signs in: shows the page, reads the answer, sends the browser on. */
export function signInDesk(provider: Provider, rules: DeskRules) {
  const csp = contentSecurityPolicy(rules.formTargets);

  async function answer(request: IncomingMessage, response: ServerResponse, question: SignInQuestion) {
    const form = await readForm(request);
    if (form.has('cancel') && rules.afterCancel !== undefined)
      return void response.writeHead(303, { location: rules.afterCancel }).end();
    if (form.has('cancel'))
      return provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'cancelled',
      });
    const choice = readChoice(form, question);
    if ('error' in choice) {
      const chosen = form.get('persona') ?? undefined;
      return sendPage(response, 422, csp, signInPage({ ...question, ...(chosen && { chosen }), error: choice.error }));
    }
    const login = { accountId: rules.accountOf(choice.visitor), ...proofOf(choice.means), remember: false };
    return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
    if (!interaction) return sendPage(response, 400, csp, expiredPage(localeOf(request.headers['accept-language'])));
    const question = questionOf(request, interaction, rules);
    if (request.method === 'POST') return answer(request, response, question);
    return sendPage(response, 200, csp, signInPage(question));
  };
}
