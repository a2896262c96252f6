/** Dossiers as the gateway answers them, for the tests of this library. */
import type { DossierForm, DossierSummary, DossierView } from '@gun/dossiers-contract';
import { inEveryLanguage } from '@gun/kernel';
import type { FormDefinition, FormField } from '@gun/procedures-contract';

export const dossierId = '0190a5d3-ac96-774b-8cce-b302099a8057';

const ask = (label: string, more: Partial<FormField> = {}): FormField => ({
  widget: 'text',
  label: inEveryLanguage(label),
  purpose: inEveryLanguage(`It decides about ${label}`),
  ...more,
});

/** Two pages: a street, then a floor only when there is one. */
const twoPages: FormDefinition = {
  data: { type: 'object', properties: {} },
  facts: [],
  fields: { '/street': ask('Street'), '/floor': ask('Floor') },
  pages: [
    { id: 'home', title: inEveryLanguage('Your new home'), ask: ['/street'] },
    { id: 'inside', title: inEveryLanguage('Inside'), ask: ['/floor'] },
  ],
  rules: [],
};

/** The first page asks for a plan, which may be left out. */
export const asksPlan: FormDefinition = {
  ...twoPages,
  fields: {
    ...twoPages.fields,
    '/plan': ask('Plan', { widget: 'file', accept: ['application/pdf'], maxFiles: 2, optional: true }),
  },
  pages: [{ id: 'home', title: inEveryLanguage('Your plan'), ask: ['/plan'] }, ...twoPages.pages.slice(1)],
};

export const summary = (more: Partial<DossierSummary> = {}): DossierSummary => ({
  href: '/x',
  id: dossierId,
  reference: 'GUN-26-4K7P-02',
  procedure: 'change-of-address',
  title: inEveryLanguage('Change of address'),
  status: 'draft',
  statement: inEveryLanguage('Finish the draft by 23 February 2027 at the latest.'),
  yourTurn: true,
  updatedAt: '2026-11-25T09:00:00Z',
  expiresOn: '2027-02-23',
  ...more,
});

export const dossier = (more: Partial<DossierView> = {}): DossierView => ({
  ...summary(),
  self: '/x',
  version: 1,
  revision: 3,
  language: 'en',
  party: { kind: 'person', name: 'Camille Exemplaire' },
  nextSteps: [inEveryLanguage('The district officer visits.')],
  corrections: [],
  documents: [],
  timeline: [
    {
      at: '2026-11-25T09:00:00Z',
      kind: 'started',
      text: inEveryLanguage('Draft begun'),
      by: inEveryLanguage('Applicant'),
      own: true,
    },
  ],
  actions: ['submit', 'discard'],
  assurance: 'substantial',
  ...more,
});

export const dossierForm = (more: Partial<DossierForm> = {}): DossierForm => ({
  dossier: dossier(),
  form: twoPages,
  declaration: inEveryLanguage('I declare that this is true.'),
  answers: {},
  facts: [],
  evidence: [],
  contacts: [],
  notices: [],
  ...more,
});
