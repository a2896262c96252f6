import { inEveryLanguage } from '@gun/kernel';
import { describe, expect, test } from '@jest/globals';
import { simplifiedTaxReturn } from '../catalogue/simplified-tax-return';
import { studyGrant } from '../catalogue/study-grant';
import { checkAgainstSources, checkEvidence } from './check-definition-evidence';
import type { KnownEvidence } from './check-definition-known';
import type { FormDefinition, FormField } from '../definition/form-definition';

const { form } = studyGrant;
const known: readonly KnownEvidence[] = [
  {
    type: 'income-statement',
    fields: [{ key: 'householdTaxableIncome', label: inEveryLanguage('Taxable income, in total') }],
  },
  { type: 'education-award', fields: [{ key: 'title', label: inEveryLanguage('Title of the diploma') }] },
  {
    type: 'school-enrolment',
    fields: [{ key: 'school', label: { ...inEveryLanguage('School'), fr: 'Établissement' } }],
  },
];

const withFields = (fields: Record<string, Partial<FormField>>): FormDefinition => ({
  ...form,
  fields: Object.fromEntries(
    Object.entries(form.fields).map(([pointer, field]) => [pointer, { ...field, ...fields[pointer] }]),
  ),
});
const asking = (field: Partial<FormField>): FormDefinition => ({
  ...form,
  fields: {
    ...form.fields,
    '/school': { widget: 'text', label: inEveryLanguage('Your school'), purpose: inEveryLanguage('Why'), ...field },
  },
  pages: form.pages.map((page) => (page.id === 'payment' ? { ...page, ask: [...page.ask, '/school'] } : page)),
});
const codes = (found: readonly { code: string; path: string }[]) => found.map(({ code, path }) => [code, path]);

test('the study grant asks for its proofs as it should', () => {
  expect(checkEvidence(form)).toEqual([]);
  expect(checkAgainstSources(form, known)).toEqual([]);
});

describe('every proof has a road by hand', () => {
  const blocked = [['no-own-road', '/form/fields//incomeProof/evidence']];

  test('that is a file', () =>
    expect(codes(checkEvidence(withFields({ '/incomeFile': { widget: 'text' } })))).toEqual(blocked));

  test('that must be given', () =>
    expect(codes(checkEvidence(withFields({ '/incomeFile': { optional: true } })))).toEqual(blocked));

  test('that opens for who answers “own”, and for nobody else', () => {
    expect(
      codes(checkEvidence(withFields({ '/incomeFile': { showIf: { '==': [{ var: 'student' }, 'self'] } } }))),
    ).toEqual(blocked);
    expect(codes(checkEvidence(withFields({ '/incomeFile': { showIf: { var: 'incomeProof' } } })))).toEqual(blocked);
  });

  test('also for the values that are typed with it', () =>
    expect(
      codes(checkEvidence(withFields({ '/ownIncome': { showIf: { '==': [{ var: 'student' }, 'self'] } } }))),
    ).toEqual(blocked));
});

describe('against the published catalogue of sources', () => {
  test('a proof that no source gives is refused', () => {
    const [found] = checkAgainstSources(form, known.slice(1));
    expect(found).toMatchObject({
      code: 'unknown-evidence',
      sentence: expect.stringContaining('No connected source gives “income-statement”'),
    });
  });

  test('a question whose concept a source holds is refused, whatever its label', () =>
    expect(codes(checkAgainstSources(asking({ concept: 'school-enrolment.school' }), known))).toEqual([
      ['already-known', '/form/fields//school'],
    ]));

  test('a question without a concept is known by its label, in any language and however written', () =>
    expect(
      codes(checkAgainstSources(asking({ label: { ...inEveryLanguage('Your school'), fr: 'ETABLISSEMENT' } }), known)),
    ).toEqual([['already-known', '/form/fields//school']]));

  test('a file is compared with the papers that a source replaces, and not with its values', () => {
    const papers = known.map((each) => ({ ...each, paper: { fr: ['Attestation scolaire'] } }));
    const upload = (fr: string) => asking({ widget: 'file', label: { ...inEveryLanguage('Zzz'), fr } });
    const other = { ...asking({}), fields: {} };
    const only = (form: FormDefinition) => ({ ...other, fields: { '/school': form.fields['/school']! } }); // just added
    expect(codes(checkAgainstSources(only(upload('Attestation scolaire de l’enfant')), papers))).toEqual([
      ['already-known', '/form/fields//school'],
    ]);
    expect(checkAgainstSources(only(upload('Établissement')), papers)).toEqual([]);
  });

  test('a question that is another in spite of its words says why', () =>
    expect(
      checkAgainstSources(
        asking({ concept: 'school-enrolment.school', notKnownBecause: inEveryLanguage('Next') }),
        known,
      ),
    ).toEqual([]));

  test('the road by hand may ask what the source holds', () => expect(checkAgainstSources(form, known)).toEqual([]));
});

describe('corrections of a proof', () => {
  const { form: taxForm } = simplifiedTaxReturn;
  const proposal = (...keys: string[]): readonly KnownEvidence[] => [
    { type: 'tax-proposal', fields: keys.map((key) => ({ key, label: inEveryLanguage(key) })) },
  ];
  const correctable = ['salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan', 'dependants'];
  const at = [['no-corrections', '/form/fields//corrections/corrects']];
  const withCorrections = (changed: Partial<FormField>): FormDefinition => ({
    ...taxForm,
    fields: { ...taxForm.fields, '/corrections': { ...taxForm.fields['/corrections']!, ...changed } }, // it has one
  });

  test('name values that the source gives, or what is missing', () => {
    expect(checkEvidence(taxForm)).toEqual([]);
    expect(checkAgainstSources(taxForm, proposal(...correctable, 'refundAccount'))).toEqual([]);
    expect(codes(checkAgainstSources(taxForm, proposal(...correctable)))).toEqual(at);
  });

  test('are a group about a proof of the form, with the choice of what is wrong', () => {
    expect(codes(checkEvidence(withCorrections({ widget: 'text' })))).toEqual(at);
    expect(codes(checkEvidence(withCorrections({ corrects: { proof: '/received', which: 'which' } })))).toEqual(at);
    expect(codes(checkEvidence(withCorrections({ corrects: { proof: '/proposalProof', which: 'reason' } })))).toEqual(
      at,
    );
  });
});
