import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@gun/kernel';
import { errorSentences, type Answers, type FormDefinition } from '@gun/procedures-contract';
import { checkPage, factsInScope, type FormError } from '@gun/procedures-contract/engine';
import { everyWidget, onlyAsking, someFacts } from './questions/every-widget';
import { FormErrorSummary } from './form-error-summary';
import { FormPageView, type FormPageViewProps } from './form-page-view';
import { proceduresMessages } from './procedures-messages';
import { loadRareControls } from './questions/use-rare-controls';

const today = '2026-11-25';
beforeAll(loadRareControls);
afterEach(cleanup);

type Given = Partial<FormPageViewProps> & { form: FormDefinition; given?: Answers; language?: Language };

function show({ form, given = {}, language = 'en', ...props }: Given) {
  const seen = { answers: given };
  function Page() {
    const [answers, setAnswers] = useState<Answers>(given);
    seen.answers = answers;
    return (
      <NextIntlClientProvider locale={language} messages={{ procedures: proceduresMessages[language] }} timeZone="UTC">
        <FormPageView
          {...{ form, answers, language, today }}
          pageId="all"
          facts={someFacts}
          errorWords={{ language, sentences: errorSentences[language] }}
          {...props}
          onChange={setAnswers}
        />
      </NextIntlClientProvider>
    );
  }
  const { container } = render(<Page />);
  return { seen, container };
}

const type = (control: HTMLElement, value: string) => fireEvent.change(control, { target: { value } });
const errorsOf = (form: FormDefinition, answers: Answers): FormError[] =>
  checkPage(form, 'all', { answers, facts: factsInScope(someFacts), today });

describe('typing answers', () => {
  test('keeps a number exactly as it was typed, also when it is no number', () => {
    const { seen } = show({ form: onlyAsking('/size') });
    type(screen.getByLabelText('Size'), 'about 12');
    expect(seen.answers).toEqual({ size: 'about 12' });
    expect(screen.getByLabelText<HTMLInputElement>('Size').value).toBe('about 12');
  });

  test('keeps the boxes of a date that is not yet a date', () => {
    const { seen } = show({ form: onlyAsking('/movedOn') });
    type(screen.getByLabelText('Day'), '31');
    type(screen.getByLabelText('Month'), '2');
    expect(seen.answers).toEqual({ movedOn: { day: '31', month: '2', year: '' } });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Day' }).value).toBe('31');
  });

  test('shows a kept amount in euro', () => {
    show({ form: onlyAsking('/price'), given: { price: 1250 } });
    expect(screen.getByLabelText<HTMLInputElement>('Price').value).toBe('12,50');
  });

  test('opens the question of an option inside that option', () => {
    const { container } = show({ form: onlyAsking('/animal', '/whichAnimal') });
    expect(screen.queryByLabelText('Which animal')).toBeNull();
    fireEvent.click(screen.getByLabelText('Another animal'));
    expect(container.querySelector('.reveal')?.contains(screen.getByLabelText('Which animal'))).toBe(true);
  });

  test('leaves a question after a group where it is asked, and does not draw it into the option before', () => {
    const { container } = show({ form: onlyAsking('/animal', '/people', '/whichAnimal'), given: { animal: 'other' } });
    expect(container.querySelector('.reveal')).toBeNull();
    const [group, after] = [screen.getByLabelText('Full name'), screen.getByLabelText('Which animal')];
    expect(group.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('offers the members of the household that the register names', () => {
    const { seen } = show({ form: onlyAsking('/members') });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lou Voorbeeld' }));
    expect(seen.answers).toEqual({ members: ['m1'] });
  });

  test('says that a question is optional, and says nothing of one that is not', () => {
    show({ form: onlyAsking('/name', '/email') });
    expect(screen.getByLabelText('Name (optional)')).toBeTruthy();
    expect(screen.getByLabelText('Email')).toBeTruthy();
  });

  test('calculates while one types', () => {
    show({ form: onlyAsking('/size', '/double') });
    expect(screen.getByRole('status', { name: 'Double size' }).textContent).toBe('Not yet known');
    type(screen.getByLabelText('Size'), '2,5');
    expect(screen.getByRole('status', { name: 'Double size' }).textContent).toBe('5');
  });

  test('says why each question is asked', () => {
    show({ form: onlyAsking('/email') });
    expect(screen.getByText('It decides about Email')).toBeTruthy();
  });
});

describe('choosing from suggestions', () => {
  const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Country' });

  test('by keyboard alone', () => {
    const { seen } = show({ form: onlyAsking('/country') });
    type(box(), 'bel');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Belgium', 'Belize']);
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    fireEvent.keyDown(box(), { key: 'ArrowDown' });
    expect(box().getAttribute('aria-activedescendant')).toBe('q-country-option-1');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(seen.answers).toEqual({ country: 'bz' });
    expect(box().value).toBe('Belize');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  test('by typing the whole name, without accents or capitals', () => {
    const { seen } = show({ form: onlyAsking('/country') });
    type(box(), 'bélgium');
    expect(seen.answers).toEqual({ country: 'be' });
  });

  test('Escape closes the list and keeps what was typed', () => {
    const { seen } = show({ form: onlyAsking('/country') });
    type(box(), 'bel');
    fireEvent.keyDown(box(), { key: 'Escape' });
    expect(screen.queryByRole('option')).toBeNull();
    expect(seen.answers).toEqual({ country: 'bel' });
  });
});

describe('an address', () => {
  const street = { streetId: 's1', street: 'Rue du Test', postCode: '5000', municipality: 'Namur', nis: '92094' };
  const addresses = {
    places: () => Promise.resolve([{ nis: '92094', place: 'Namur', postCode: '5000' }]),
    streets: () => Promise.resolve([street]),
  };

  test('is found by its street', async () => {
    const { seen } = show({ form: onlyAsking('/home'), addresses });
    type(screen.getByRole('combobox', { name: 'Street' }), 'rue du t');
    fireEvent.click(await screen.findByRole('option', { name: 'Rue du Test, 5000 Namur' }));
    type(screen.getByLabelText('House number'), '27');
    expect(seen.answers['home']).toMatchObject({ ...street, houseNumber: '27', inReference: true });
    expect(screen.getByText(/Address found: Rue du Test 27, 5000 Namur/)).toBeTruthy();
  });

  test('that is not in the list is written by hand', () => {
    const { seen } = show({ form: onlyAsking('/home'), addresses });
    fireEvent.click(screen.getByRole('button', { name: 'My address is not in the list' }));
    type(screen.getByLabelText('Post code'), '5000');
    type(screen.getByLabelText('Municipality'), 'Namur');
    type(screen.getByLabelText('Street'), 'Rue Neuve du Test');
    expect(seen.answers['home']).toMatchObject({ postCode: '5000', street: 'Rue Neuve du Test', inReference: false });
  });

  test('can be typed when the reference data does not answer', async () => {
    const silent = {
      places: () => Promise.reject(new Error('down')),
      streets: () => Promise.reject(new Error('down')),
    };
    const { seen } = show({ form: onlyAsking('/home'), addresses: silent });
    type(screen.getByLabelText('Post code or municipality'), '5000 Namur');
    await act(() => new Promise((done) => setTimeout(done, 250)));
    expect(seen.answers['home']).toMatchObject({ postCode: '5000', municipality: 'Namur' });
  });

  test('that was half typed when the page was left is still looked up in the list', () => {
    const { seen } = show({ form: onlyAsking('/home'), addresses });
    type(screen.getByRole('combobox', { name: 'Street' }), 'rue d');
    cleanup();
    show({ form: onlyAsking('/home'), addresses, given: seen.answers });
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Street' }).value).toBe('rue d');
  });

  test('that was being written by hand when the page was left is still written by hand', () => {
    const { seen } = show({ form: onlyAsking('/home'), addresses });
    fireEvent.click(screen.getByRole('button', { name: 'My address is not in the list' }));
    type(screen.getByLabelText('Street'), 'Rue Neuve');
    cleanup();
    show({ form: onlyAsking('/home'), addresses, given: seen.answers });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Street' }).value).toBe('Rue Neuve');
  });
});

describe('a group', () => {
  test('starts with one item, and moves the focus into the one that is added', () => {
    const { seen } = show({ form: onlyAsking('/people') });
    type(within(screen.getByRole('group', { name: 'Person 1' })).getByLabelText('Full name'), 'Lou');
    fireEvent.click(screen.getByRole('button', { name: 'Add: Person' }));
    const second = within(screen.getByRole('group', { name: 'Person 2' })).getByLabelText('Full name');
    expect(document.activeElement).toBe(second);
    expect(screen.getByText('Person 2: added')).toBeTruthy();
    type(second, 'Alex');
    expect(seen.answers).toEqual({ people: [{ name: 'Lou' }, { name: 'Alex' }] });
  });

  test('takes an item away, says so, and keeps the others', () => {
    const { seen } = show({ form: onlyAsking('/people'), given: { people: [{ name: 'Lou' }, { name: 'Alex' }] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Person 1' }));
    expect(seen.answers).toEqual({ people: [{ name: 'Alex' }] });
    expect(document.activeElement?.textContent).toBe('People');
    expect(screen.queryByRole('button', { name: 'Remove Person 1' })).toBeNull();
  });

  test('says when no more can be added', () => {
    show({ form: onlyAsking('/people'), given: { people: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } });
    expect(screen.queryByRole('button', { name: 'Add: Person' })).toBeNull();
    expect(screen.getByText('The maximum is reached: 3')).toBeTruthy();
  });
});

describe('a file', () => {
  const pdf = (name: string, bytes = 1000) => new File([new Uint8Array(bytes)], name, { type: 'application/pdf' });
  const choose = (...files: File[]) => fireEvent.change(screen.getByLabelText('Plan'), { target: { files } });
  const kept = (file: File) => ({
    documentId: `id-${file.name}`,
    name: file.name,
    mediaType: file.type,
    bytes: file.size,
  });

  test('is sent, listed, and added to the answer', async () => {
    const { seen } = show({
      form: onlyAsking('/plan'),
      upload: (file) => Promise.resolve({ ok: true, file: kept(file) }),
    });
    choose(pdf('a.pdf'), pdf('b.pdf'));
    await screen.findByText('b.pdf is added');
    expect(seen.answers['plan']).toMatchObject([{ documentId: 'id-a.pdf' }, { documentId: 'id-b.pdf' }]);
  });

  test('that is too large is not sent at all', async () => {
    const upload = jest.fn<NonNullable<FormPageViewProps['upload']>>();
    show({ form: onlyAsking('/plan'), upload });
    choose(pdf('big.pdf', 1_000_001));
    expect(await screen.findByText('Choose a smaller file than big.pdf: 1 MB at most')).toBeTruthy();
    expect(upload).not.toHaveBeenCalled();
  });

  test('that could not be sent says what to do', async () => {
    show({ form: onlyAsking('/plan'), upload: () => Promise.reject(new Error('offline')) });
    choose(pdf('a.pdf'));
    expect(await screen.findByText('Send a.pdf again: the connection was lost')).toBeTruthy();
  });

  test('is only taken away after a second press', () => {
    const { seen } = show({ form: onlyAsking('/plan'), given: { plan: [kept(pdf('a.pdf'))] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove a.pdf' }));
    expect(seen.answers['plan']).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Yes, remove a.pdf' }));
    expect(seen.answers['plan']).toEqual([]);
  });
});

describe('a fact', () => {
  test('is shown with its source and date, and can be contested', () => {
    show({ form: onlyAsking('/who'), wrongHref: ({ id }) => `/contest/${id}` });
    expect(screen.getByText('Camille Exemplaire')).toBeTruthy();
    expect(screen.getByText(/read on 25 November 2026/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Is this wrong/ }).getAttribute('href')).toBe('/contest/identity');
  });

  test('of a silent source says that one can go on', () => {
    const silent = someFacts.map((fact) => ({ ...fact, state: 'unavailable' as const }));
    show({ form: onlyAsking('/who'), facts: silent });
    expect(screen.getByText(/National Register: no answer for now. Carry on/)).toBeTruthy();
  });
});

describe('errors', () => {
  test('stand at each question and in the summary with the same words, and each link leads to a control', () => {
    const errors = errorsOf(everyWidget, { size: '0', movedOn: { day: '3', month: '', year: '2026' } });
    const { container } = show({
      form: everyWidget,
      given: { size: '0', movedOn: { day: '3', month: '', year: '2026' } },
      errors,
      headingLevel: 1,
    });
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links.length).toBe(errors.length);
    for (const link of links) {
      const target = container.querySelector(link.getAttribute('href') ?? '');
      expect([link.textContent, target?.matches('input, textarea, select')]).toEqual([link.textContent, true]);
    }
    expect(screen.getByLabelText('Month').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Day').getAttribute('aria-invalid')).toBeNull();
    expect(screen.getAllByText('Give 1 or more: “Size”')).toHaveLength(2);
  });

  test('move the focus to the summary, again at each press of Continue', async () => {
    const form = onlyAsking('/email');
    const words = { language: 'fr', sentences: errorSentences.fr } as const;
    const summary = (attempt: number) => (
      <NextIntlClientProvider locale="fr" messages={{ procedures: proceduresMessages.fr }} timeZone="UTC">
        <FormErrorSummary {...{ form, attempt, words }} errors={errorsOf(form, { email: 'nom' })} />
      </NextIntlClientProvider>
    );
    const { rerender } = render(summary(1));
    expect(screen.getByText('Une réponse est à corriger')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.id).toBe('error-summary'));
    screen.getByRole('link').focus();
    rerender(summary(2));
    await waitFor(() => expect(document.activeElement?.id).toBe('error-summary'));
  });
});

describe('a correction', () => {
  test('opens only the named questions and shows the remark at them', () => {
    show({
      form: onlyAsking('/name', '/email'),
      given: { name: 'Lou', email: 'lou@example.be' },
      editable: ['/email'],
      remarks: { '/email': 'Your message came back.' },
    });
    expect(screen.getByLabelText('Email')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Name/ })).toBeNull();
    expect(screen.getByText('Lou')).toBeTruthy();
    expect(screen.getByText('Your message came back.')).toBeTruthy();
  });
});

describe('a correction of one question in a group', () => {
  const given = { people: [{ name: 'Lou' }, { name: 'Alex' }] };

  test('opens it in the named item, and neither adds nor removes', () => {
    show({ form: onlyAsking('/people'), given, editable: ['/people/1/name'] });
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual(['Alex']);
    expect(screen.getByText('Lou')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('opens it in every item when it is named with a star', () => {
    show({
      form: onlyAsking('/people'),
      given,
      editable: ['/people/*/name'],
      remarks: { '/people/*/name': 'In full.' },
    });
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    expect(screen.getAllByText('In full.')).toHaveLength(2);
  });
});

test('a page with one question has that question as its title', () => {
  show({ form: onlyAsking('/animal'), headingLevel: 1 });
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual(['Animal']);
});
