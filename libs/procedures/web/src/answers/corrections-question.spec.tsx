import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { inEveryLanguage, languages, type Language } from '@gun/kernel';
import { errorSentences, type Answers, type FormDefinition } from '@gun/procedures-contract';
import { checkPage } from '@gun/procedures-contract/engine';
import { AnswerList } from './answer-list';
import { FormErrorSummary } from '../form-error-summary';
import { FormPageView } from '../form-page-view';
import { proceduresMessages } from '../procedures-messages';
import { loadRareControls } from '../questions/use-rare-controls';

const today = '2026-11-25';
beforeAll(loadRareControls);
afterEach(cleanup);

const option = (value: string, label: string) => ({ value, label: inEveryLanguage(label) });
const purpose = inEveryLanguage('To correct it alone');

/** A proof with a salary and a number of children, of which each can be corrected. */
const form: FormDefinition = {
  data: {
    type: 'object',
    properties: {
      changes: {
        type: 'array',
        items: {
          type: 'object',
          properties: { which: { type: 'string' }, amount: { type: 'integer' }, why: { type: 'string' } },
        },
      },
    },
  },
  facts: [],
  fields: {
    '/changes': {
      ...{
        widget: 'group',
        label: inEveryLanguage('What is wrong?'),
        purpose,
        itemLabel: inEveryLanguage('Correction'),
        maxItems: 3,
      },
      corrects: { proof: '/proof', which: 'which' },
    },
    '/changes/*/which': {
      ...{
        widget: 'select',
        label: inEveryLanguage('Which'),
        purpose,
        messages: { required: inEveryLanguage('Tick what is wrong.') },
      },
      options: [option('salary', 'Salary'), option('children', 'Children'), option('missing', 'Something is missing')],
    },
    '/changes/*/amount': {
      ...{ widget: 'amount', label: inEveryLanguage('Right amount'), purpose },
      showIf: { '==': [{ var: 'which' }, 'salary'] },
    },
    '/changes/*/why': { widget: 'text', label: inEveryLanguage('Why?'), purpose },
  },
  pages: [{ id: 'all', title: inEveryLanguage('Everything'), ask: ['/changes'] }],
  rules: [],
};
const proofs = { '/proof': [{ key: 'salary', value: '€28,412.00' }] };
const words = (language: Language) => ({ language, sentences: errorSentences[language] });

function show({
  given = {},
  language = 'en',
  mended = true,
}: {
  given?: Answers;
  language?: Language;
  mended?: boolean;
}) {
  const seen = { answers: given };
  function Page() {
    const [answers, setAnswers] = useState<Answers>(given);
    seen.answers = answers;
    const errors = mended ? [] : checkPage(form, 'all', { answers, facts: {}, today });
    return (
      <NextIntlClientProvider locale={language} messages={{ procedures: proceduresMessages[language] }} timeZone="UTC">
        <main>
          <h1>Form</h1>
          <FormErrorSummary {...{ form, errors }} words={words(language)} />
          <FormPageView
            {...{ form, answers, language, today, errors, proofs }}
            pageId="all"
            facts={[]}
            errorWords={words(language)}
            onChange={setAnswers}
          />
        </main>
      </NextIntlClientProvider>
    );
  }
  const { container } = render(<Page />);
  return { seen, container };
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('correcting a proof value by value', () => {
  test('shows what the source says beside what it can be corrected, and asks for nothing yet', () => {
    show({});
    expect(box('Salary')).toHaveProperty('checked', false);
    expect(document.getElementById(box('Salary').getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'According to the source: €28,412.00',
    );
    expect(screen.queryByLabelText('Why?')).toBeNull();
  });

  test('opens only what belongs to a ticked value, and keeps it in the order of the proof', () => {
    const { seen } = show({});
    fireEvent.click(box('Children'));
    expect(screen.queryByLabelText('Right amount')).toBeNull();
    fireEvent.click(box('Salary'));
    fireEvent.change(screen.getByLabelText('Right amount'), { target: { value: '27 000' } });
    expect(seen.answers).toEqual({ changes: [{ which: 'salary', amount: '27 000' }, { which: 'children' }] });
  });

  test('takes a correction back when it is no longer ticked', () => {
    const { seen } = show({ given: { changes: [{ which: 'salary', amount: 2_700_000, why: 'Slip' }] } });
    fireEvent.click(box('Salary'));
    expect(seen.answers).toEqual({});
  });

  test('names the correction in the summary when two of them lack the same thing', () => {
    show({ given: { changes: [{ which: 'salary', amount: 2_700_000 }, { which: 'children' }] }, mended: false });
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(2);
    expect(links[1]?.textContent).toContain('(Correction 2)');
  });

  test('says at the boxes that one of them has to be ticked, and leads there', () => {
    show({ mended: false });
    const [link] = within(screen.getByRole('alert')).getAllByRole('link', { name: /^Tick what is wrong\./ });
    expect(document.getElementById(link!.getAttribute('href')!.slice(1))).toBe(box('Salary'));
    expect(screen.getByRole('group', { name: 'What is wrong?' }).textContent).toContain('Tick what is wrong.');
  });

  test('reads afterwards as the value, what it should be, why, and what the source said', async () => {
    const answers = { changes: [{ which: 'salary', amount: 2_700_000, why: 'My slip says so' }] };
    render(
      <NextIntlClientProvider locale="en" messages={{ procedures: proceduresMessages.en }} timeZone="UTC">
        <AnswerList {...{ form, answers, proofs, today }} facts={[]} language="en" />
      </NextIntlClientProvider>,
    );
    const row = (await screen.findByText('Salary')).closest('div');
    expect(row?.textContent).toContain('€27,000.00');
    expect(row?.textContent).toContain('My slip says so');
    expect(row?.textContent).toContain('According to the source: €28,412.00');
  });
});

test.each(languages)(
  'the rules of accessibility hold in %s, with one value opened and one to mend',
  async (language) => {
    const { container } = show({ given: { changes: [{ which: 'salary' }] }, language, mended: false });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
