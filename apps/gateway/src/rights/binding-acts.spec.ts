import type { Route } from '@gun/kernel';
import { expect, test } from '@jest/globals';
import { apis } from '../apis';

/** Nobody comes here for somebody else. */
const forOneself = ['wallet', 'privacy', 'training'];

/** Acts for a party that neither bind it nor open its data: a right that is at most a minute old is enough for them. */
const harmless: Readonly<Record<string, string>> = {
  readMandateProposal: 'reads, and sends the code in the body',
  endSignIn: 'about the person who calls',
  refusePreview: 'nothing is handed over',
  refuseEvidence: 'nothing is handed over',
  chooseLanguage: 'can be chosen again',
  askContactCode: 'goes to the contact that waits, which was given after asking the register',
  startDossier: 'a draft binds nobody, and is handed in after asking the register',
  saveAnswers: 'a draft saves itself every few seconds',
  uploadDocument: 'joins a draft, which is handed in after asking the register',
  markNotificationRead: 'the message stays',
};

const acts = apis
  .filter(({ name }) => !forOneself.includes(name))
  .flatMap(({ routes }): readonly Route[] => routes)
  .filter(({ access, method }) => access !== 'public' && access.role === 'citizen' && method !== 'GET');

test('each act for a party asks the register anew for the right, or says why it need not', () => {
  const unsaid = acts.filter(({ binding, operationId }) => !binding && !(operationId in harmless));
  expect(unsaid.map(({ operationId }) => operationId)).toEqual([]);
});

test('no excuse stands for an act that asks, or is no more', () => {
  const open = acts.filter(({ binding }) => !binding).map(({ operationId }) => operationId);
  expect(Object.keys(harmless).filter((operationId) => !open.includes(operationId))).toEqual([]);
});
