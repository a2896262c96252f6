import { inEveryLanguage } from '@gun/kernel';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DossierEvidence, EvidenceOfDossier } from '@gun/dossiers-contract';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CheckDossier } from '../form/check-dossier';
import { DossierFormPage } from '../form/dossier-form-page';
import { dossierForm, dossierId } from '../testing/dossier-samples';
import { showPage } from '../testing/show-page';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const asking = (label: string, own: string) => ({
  widget: 'evidence' as const,
  label: inEveryLanguage(label),
  purpose: inEveryLanguage(`It decides about ${label}`),
  evidence: { type: 'income-statement', retention: inEveryLanguage('Ten years.'), keepMonths: 120, own },
});

const form = {
  data: { type: 'object', properties: { income: { type: 'string' }, school: { type: 'string' } } },
  facts: [],
  fields: { '/income': asking('Income', '/incomeFile'), '/school': asking('School', '/schoolFile') },
  pages: [{ id: 'proofs', title: inEveryLanguage('The proofs'), ask: ['/income', '/school'] }],
  rules: [],
};

const proof = (id: string, label: string, more: Partial<DossierEvidence> = {}): DossierEvidence => ({
  ...{
    id,
    type: 'income-statement',
    title: inEveryLanguage(label),
    label: inEveryLanguage(label),
    purpose: inEveryLanguage('To calculate.'),
  },
  source: { name: inEveryLanguage(`Register of ${label}`), keeper: inEveryLanguage('FPS'), manner: 'immediate' },
  ...{ legalBasis: inEveryLanguage('Decree, art. 4'), retention: inEveryLanguage('Ten years.'), state: 'notAsked' },
  fields: [{ key: 'total', label: inEveryLanguage('In total'), kind: 'euroCent' }],
  ...more,
});
const answered: Partial<DossierEvidence> = {
  state: 'preview',
  values: [{ key: 'total', value: 1_804_000 }],
  origin: {
    ...{
      exchangeId: dossierId,
      source: inEveryLanguage('FPS Finance'),
      readAt: '2026-11-25T09:00:00Z',
      verified: true,
    },
    ...{ issuedAt: '2026-10-01T00:00:00Z', legalBasis: 'Decree, art. 4', digest: 'd' },
  },
  previewUntil: '2026-11-25T09:40:00Z',
};
const items = (income: Partial<DossierEvidence> = {}, school: Partial<DossierEvidence> = {}) => [
  proof('income', 'Income', income),
  proof('school', 'School', school),
];
const answer = (
  evidence: DossierEvidence[],
  choices: EvidenceOfDossier['choices'] = {},
  revision = 4,
): EvidenceOfDossier => ({ items: evidence, choices, revision });

const show = (answers: Parameters<typeof showPage>[1], evidence = items()) =>
  showPage(<DossierFormPage dossierId={dossierId} pageId="proofs" />, {
    readDossierForm: () => dossierForm({ form, evidence }),
    ...answers,
  });
const card = async (name: string) => within(await screen.findByRole('region', { name }));

test('before anything is asked, each proof says its source, every field, why, by which law and for how long', async () => {
  const { calls } = show({});
  const income = await card('Income');
  for (const text of ['Register of Income, FPS', 'In total', 'To calculate.', 'Decree, art. 4', 'Ten years.'])
    expect(income.getByText(text)).toBeTruthy();
  expect(calls.map(([operation]) => operation)).toEqual(['readDossierForm']);
});

test('one press asks for all that is open; the answers are shown, said aloud, and the first takes the focus', async () => {
  const { calls } = show({ requestEvidence: () => answer(items(answered, { state: 'unavailable', failure: 'down' })) });
  fireEvent.click(await screen.findByRole('button', { name: 'Ask for these 2 proofs' }));
  await waitFor(() => expect(screen.getByText('€18,040.00')).toBeTruthy());
  expect(calls.at(-1)).toEqual(['requestEvidence', { dossierId, evidence: ['income', 'school'] }]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Income'));
  expect(
    screen.getByText(/Register of Income has answered\. School: Register of School is not answering\./),
  ).toBeTruthy();
  expect((await card('School')).getByRole('heading', { name: 'No answer: Register of School' })).toBeTruthy();
});

test('what is used is part of the form, and Continue goes on when every proof is decided', async () => {
  const { calls, visited } = show(
    {
      acceptEvidence: () => answer(items({ ...answered, state: 'accepted' }, {}), { income: 'use' }, 5),
      refuseEvidence: () => answer(items({ ...answered, state: 'accepted' }, {}), { income: 'use', school: 'own' }, 6),
    },
    items(answered),
  );
  fireEvent.click((await card('Income')).getByRole('button', { name: /^Use this answer/ }));
  await waitFor(async () => expect((await card('Income')).getByText('To be used')).toBeTruthy());
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  const summary = await screen.findByRole('alert');
  expect(summary.querySelector('a')?.getAttribute('href')).toBe('#q-school');
  fireEvent.click((await card('School')).getByRole('button', { name: /^Provide this proof myself/ }));
  await waitFor(async () => expect((await card('School')).getByText('You provide it')).toBeTruthy());
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await waitFor(() => expect(visited).toEqual([`/en/dossiers/${dossierId}/check`]));
  expect(calls.map(([operation]) => operation)).toEqual(['readDossierForm', 'acceptEvidence', 'refuseEvidence']);
});

test.each([
  [
    'does not answer',
    { state: 'unavailable', failure: 'down' },
    /No answer: Register of Income/,
    /we ask the source again/,
  ],
  [
    'may not say',
    { state: 'unavailable', failure: 'notPermitted' },
    /No answer: Register of Income/,
    /not let us read/,
  ],
  ['holds nothing', { state: 'absent' }, /Register of Income holds nothing about you/, /Provide the proof yourself/],
] as const)(
  'a source that is asked after all and %s is said to, and the road by hand stays',
  async (_how, state, said, then) => {
    const readAgain = () => dossierForm({ form, evidence: items(), answers: { income: 'own' } });
    show({ readDossierForm: readAgain, requestEvidence: () => answer(items(state), { income: 'own' }) });
    const income = await card('Income');
    expect(income.getByText(/We ask the source nothing/)).toBeTruthy();
    fireEvent.click(income.getByRole('button', { name: /after all/ }));
    await waitFor(() => expect(income.getByText(said)).toBeTruthy());
    expect(income.getByText(then)).toBeTruthy();
    expect(income.queryByText(/We ask the source nothing/)).toBeNull();
  },
);

test('a source that nobody may ask is not offered, only the road by hand', async () => {
  show({}, [proof('income', 'Income', { legalBasis: undefined })]);
  const income = await card('Income');
  expect(income.getByText(/No text lets us ask this source/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Ask/ })).toBeNull();
  expect(income.getByRole('button', { name: /^Provide this proof myself/ })).toBeTruthy();
});

test('before sending, every value that will be handed over is there, with who vouches for it', async () => {
  const evidence = items({ ...answered, state: 'accepted' }, { state: 'refused' });
  const answers = { income: 'use', school: 'own' };
  showPage(<CheckDossier dossierId={dossierId} />, {
    readDossierForm: () => dossierForm({ form, evidence, answers }),
  });
  const handed = within(await screen.findByRole('region', { name: 'Handed over by the sources' }));
  expect(handed.getByText('€18,040.00')).toBeTruthy();
  expect(handed.getByText(/Signed by FPS Finance, signature verified/)).toBeTruthy();
  expect(handed.queryByText('School')).toBeNull();
});

test('a proof that its source shows first is looked at there, and asked for again here', async () => {
  const previewLocation = 'https://preview.example/space?token=abc';
  const { calls } = show(
    { requestEvidence: () => answer(items(answered)) },
    items({ state: 'awaited', previewLocation }),
  );
  const income = await card('Income');
  expect(income.getByRole('link', { name: /^Look at it on the site of the source/ }).getAttribute('href')).toBe(
    previewLocation,
  );
  fireEvent.click(income.getByRole('button', { name: /^See the answer/ }));
  await waitFor(() => expect(calls.map(([operation]) => operation)).toContain('requestEvidence'));
  expect(await income.findByText('€18,040.00')).toBeTruthy();
});
