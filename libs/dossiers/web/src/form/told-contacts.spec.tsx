import { afterEach, expect, test } from '@jest/globals';
import type { Answers } from '@gun/procedures-contract';
import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { dossierForm } from '../testing/dossier-samples';
import dossiers from '../messages/en.json' with { type: 'json' };
import ToldContacts from './told-contacts';

afterEach(cleanup);

const { form, ...rest } = dossierForm();
const street = form.fields['/street'];
if (!street) throw new Error('the sample asks for a street');
const sample = dossierForm({
  ...rest,
  form: { ...form, fields: { ...form.fields, '/street': { ...street, widget: 'email' } } },
  contacts: [
    { kind: 'email', value: 'camille@mail.example', confirmedOn: '2026-08-04' },
    { kind: 'phone', value: '0470 12 34 56', confirmedOn: '2026-08-04' },
  ],
});

/** What becomes of the answers of a page, and whether the page says where one comes from. */
function open(given: Answers, pageId = 'home') {
  const seen = { answers: given };
  function Page() {
    const [answers, setAnswers] = useState(given);
    seen.answers = answers;
    return <ToldContacts form={sample} pageId={pageId} answers={answers} today="2026-11-30" onChange={setAnswers} />;
  }
  render(
    <NextIntlClientProvider locale="en" messages={{ dossiers }} timeZone="UTC">
      <Page />
    </NextIntlClientProvider>,
  );
  return { ...seen, says: screen.queryByText(/From your contact details, confirmed on 4 August 2026/) !== null };
}

test('a question about how to reach somebody begins with what they confirmed, and says so', () => {
  expect(open({})).toEqual({ answers: { street: 'camille@mail.example' }, says: true });
});

test('what was typed or emptied is never replaced', () => {
  expect(open({ street: 'other@mail.example' })).toEqual({ answers: { street: 'other@mail.example' }, says: false });
  expect(open({ street: '' })).toEqual({ answers: { street: '' }, says: false });
});

test('nothing is begun on a page that does not ask', () => {
  expect(open({}, 'inside')).toEqual({ answers: {}, says: false });
});
