/** One sign-in of a person: from where, how strongly, and whether it is still open. */
import { defineProblems, defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';

export const SignInView = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    startedAt: z.string().max(40),
    lastSeenAt: z.string().max(40),
    assurance: z.enum(['none', 'low', 'substantial', 'high']),
    /** Family of browser and system, never more: `Firefox`, `Windows`. Absent when it did not say. */
    browser: z.string().max(40).optional(),
    system: z.string().max(40).optional(),
    /** The one that asks. */
    current: z.boolean(),
    /** `open`: used within the last half hour and ended by nobody. */
    state: z.enum(['open', 'idle', 'ended']),
  })
  .meta({ id: 'SignInView', title: 'SignInView' });
export type SignInView = z.infer<typeof SignInView>;

export const SignIns = z.object({ items: z.array(SignInView).max(100) }).meta({ id: 'SignIns', title: 'SignIns' });
export type SignIns = z.infer<typeof SignIns>;

export const signInProblems = defineProblems({
  signInNotFound: {
    status: 404,
    title: 'Sign-in Not Found',
    detail: {
      fr: 'Nous ne trouvons pas cette connexion. Elle est peut-être effacée : rechargez la page.',
      nl: 'We vinden deze aanmelding niet. Ze is misschien gewist: laad de pagina opnieuw.',
      de: 'Wir finden diese Anmeldung nicht. Vielleicht wurde sie gelöscht: Laden Sie die Seite neu.',
      en: 'We do not find this sign-in. It may have been erased: load the page again.',
    },
  },
});

const api = 'identity';
const tag = 'Sessions';
const citizen = { role: 'citizen', assurance: 'low' } as const;

export const listSignIns = defineRoute({
  api,
  operationId: 'listSignIns',
  method: 'GET',
  path: '/signIns',
  tag,
  summary: 'List where I am signed in, and where I was during the last year',
  access: citizen,
  ofPerson: true,
  output: SignIns,
  status: 200,
});

export const endSignIn = defineRoute({
  api,
  operationId: 'endSignIn',
  method: 'POST',
  path: '/signIns/{signInId}/ending',
  tag,
  summary: 'End one of my sign-ins',
  description: 'Its tokens are refused from now on, on every server within half a minute.',
  access: { ...citizen, over: 'signInId' },
  ofPerson: true,
  idempotent: true,
  params: z.strictObject({ signInId: Uuid }),
  output: SignInView,
  status: 201,
  problems: ['signInNotFound'],
});

export const signInRoutes = [listSignIns, endSignIn] as const;
