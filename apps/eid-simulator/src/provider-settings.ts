import { randomBytes } from 'node:crypto';
import { interactionPolicy, type Context } from 'oidc-provider';
import { levelOf, requestedLevel } from './assurance';
import { contentSecurityPolicy, expiredPage, signedOutPage, signOutPage } from './page';
import { localeOf } from './texts/texts-of';

const { Check } = interactionPolicy;

/** Asks again when the session was opened with weaker means than the request wants: the step-up. */
const stepUp = new Check(
  'level',
  'the session does not reach the requested level',
  'login_required',
  ({ oidc }) => requestedLevel(oidc.params?.acr_values) > levelOf(oidc.session?.acr),
);

/** Asks again when the session is somebody's whom this client's page does not list. */
const anotherAudience = (isListed: (context: Context) => boolean) =>
  new Check(
    'audience',
    'the session belongs to somebody of another audience',
    'login_required',
    (context) => context.oidc.session?.accountId !== undefined && !isListed(context),
  );

/** When a person is asked to sign in. Nobody is asked for consent: an authority acts on the law. */
export function signInPolicy(isListed: (context: Context) => boolean) {
  const policy = interactionPolicy.base();
  policy.get('login').checks.add(stepUp);
  policy.get('login').checks.add(anotherAudience(isListed));
  policy.remove('consent');
  return policy;
}

const localeFor = ({ oidc, req }: Context) => localeOf(oidc.params?.ui_locales, req.headers['accept-language']);

function show(context: Context, formTargets: readonly string[], body: string) {
  context.set('Content-Security-Policy', contentSecurityPolicy(formTargets));
  context.type = 'html';
  context.body = body;
}

/** Signing out asks nothing: the page sends its form by itself. */
export const signOut = (formTargets: readonly string[]) => ({
  enabled: true,
  logoutSource: (context: Context, form: string) => show(context, formTargets, signOutPage(localeFor(context), form)),
  postLogoutSuccessSource: (context: Context) => show(context, [], signedOutPage(localeFor(context))),
});

export const lifetimes = { Session: 3600, Interaction: 900, Grant: 3600, AccessToken: 300, IdToken: 300 };

/** What both modes share. `name` keeps their cookies apart: cookies do not know ports. */
export const sharedSettings = (name: string) => ({
  cookies: {
    keys: [randomBytes(16).toString('base64url')],
    names: { session: `${name}_session`, interaction: `${name}_interaction`, resume: `${name}_resume` },
  },
  pkce: { required: () => true },
  clockTolerance: 5,
  renderError: (context: Context) => show(context, [], expiredPage(localeFor(context))),
});
