import type { DeskDossierView, QueueItem } from '@gun/dossiers-contract';
import { inEveryLanguage } from '@gun/kernel';

export const dossierId = '01930000-0000-7000-8000-000000000001';

/** A dossier that Nadia has claimed and can decide; parts are replaced by each test. */
export function sampleDossier(parts: Partial<DeskDossierView> = {}): DeskDossierView {
  return {
    self: `/api/desk/v1/dossiers/${dossierId}`,
    id: dossierId,
    reference: 'GUN-26-4K7P-02',
    procedure: 'change-of-address',
    version: 1,
    title: inEveryLanguage('Change of address'),
    status: 'submitted',
    revision: 3,
    language: 'en',
    decisionLanguages: ['fr', 'nl'],
    applicant: { name: 'Camille Exemplaire' },
    submittedAt: '2026-11-20T08:12:00Z',
    claimant: 'Nadia El Amrani',
    mine: true,
    form: sampleForm,
    answers: { home: 'Rue Exemple 12', bell: 'Exemplaire' },
    facts: [],
    evidence: [],
    changes: [],
    corrections: [],
    documents: [],
    timeline: [
      {
        at: '2026-11-20T08:12:00Z',
        kind: 'submitted',
        text: inEveryLanguage('Dossier submitted'),
        by: inEveryLanguage('Applicant'),
        internal: false,
      },
    ],
    byPost: false,
    decisionOptions: [granted, refused],
    actions: ['release', 'askCorrection', 'decide'],
    ...parts,
  };
}

const sampleForm: DeskDossierView['form'] = {
  data: { type: 'object', properties: { home: { type: 'string' }, bell: { type: 'string' } } },
  facts: [],
  fields: {
    '/home': { widget: 'text', label: inEveryLanguage('New address'), purpose: inEveryLanguage('To register you') },
    '/bell': { widget: 'text', label: inEveryLanguage('Name on the bell'), purpose: inEveryLanguage('To find you') },
  },
  pages: [{ id: 'home', title: inEveryLanguage('The new home'), ask: ['/home', '/bell'] }],
  rules: [],
};

const granted: DeskDossierView['decisionOptions'][number] = {
  id: 'registered',
  outcome: 'granted',
  title: inEveryLanguage('Registration'),
  rule: inEveryLanguage('One is registered where one lives.'),
  operative: inEveryLanguage('You are registered at the new address.'),
  reasons: [{ id: 'seen', text: { ...inEveryLanguage('The officer saw you there.'), fr: 'L’agent vous y a vu.' } }],
  legalBasis: [{ title: inEveryLanguage('Act of 19 July 1991') }],
  appeal: inEveryLanguage('You have 30 days to write to the minister.'),
};

const refused: DeskDossierView['decisionOptions'][number] = {
  ...granted,
  id: 'notMainResidence',
  outcome: 'refused',
  title: inEveryLanguage('No registration'),
  reasons: [],
};

export function sampleItem(parts: Partial<QueueItem> = {}): QueueItem {
  return {
    href: `/api/desk/v1/dossiers/${dossierId}`,
    id: dossierId,
    reference: 'GUN-26-4K7P-02',
    procedure: 'change-of-address',
    title: inEveryLanguage('Change of address'),
    applicant: 'Camille Exemplaire',
    status: 'submitted',
    step: inEveryLanguage('Residence check'),
    due: '2026-11-24',
    paused: false,
    submittedAt: '2026-11-20T08:12:00Z',
    language: 'fr',
    mine: false,
    ...parts,
  };
}
