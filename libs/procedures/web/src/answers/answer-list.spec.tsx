import { afterEach, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerList, type AnswerListProps } from './answer-list';
import { CheckAnswers } from './check-answers';
import { onlyAsking, someFacts } from '../questions/every-widget';
import { proceduresMessages } from '../procedures-messages';
import { factLines } from './sourced-fact';

afterEach(cleanup);

const common = { facts: someFacts, language: 'en', today: '2026-11-25' } as const;
const read = (list: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ procedures: proceduresMessages.en }} timeZone="UTC">
      {list}
    </NextIntlClientProvider>,
  );
const list = (props: Pick<AnswerListProps, 'form' | 'answers'> & Partial<AnswerListProps>) =>
  read(<AnswerList {...common} {...props} />);

/** The value beside a term, as a reader hears it. */
const valueOf = (label: string) => screen.getByText(label).closest('div')?.querySelector('.value')?.textContent;

test('an optional question left open reads "Not provided"', () => {
  list({ form: onlyAsking('/name'), answers: {} });
  expect(valueOf('Name')).toBe('Not provided');
});

test('answers read as people write them', () => {
  const answers = { animal: 'dog', movedOn: '2026-11-16', price: 1250, members: ['m1'], account: 'BE68539007547034' };
  list({ form: onlyAsking('/animal', '/movedOn', '/price', '/members', '/account'), answers });
  expect(['Animal', 'Moved on', 'Price', 'Who comes along', 'Account'].map(valueOf)).toEqual([
    'A dog',
    '16 November 2026',
    '€12.50',
    'Lou Voorbeeld',
    'BE68 5390 0754 7034',
  ]);
});

test('the answer to a question that is no longer asked is not shown', () => {
  list({ form: onlyAsking('/animal', '/whichAnimal'), answers: { animal: 'dog', whichAnimal: 'Parrot' } });
  expect(screen.queryByText('Parrot')).toBeNull();
});

test('each item of a group has its number', () => {
  list({ form: onlyAsking('/people'), answers: { people: [{ name: 'Lou' }, { name: 'Alex' }] } });
  expect(valueOf('Person 2, Full name')).toBe('Alex');
});

test('a changed answer says what stood there before', () => {
  const form = onlyAsking('/animal');
  const changes = [{ pointer: '/animal', before: 'other', after: 'dog' }];
  list({ form, answers: { animal: 'dog' }, changes });
  expect(valueOf('Animal')).toBe('A dogChanged. Before: Another animal');
});

test('in a correction only the answers that the officer named lead back to their question', () => {
  const form = onlyAsking('/name', '/email', '/people');
  const changeHref = (page: string, pointer: string) => `/form/${page}#${pointer}`;
  const answers = { name: 'Lou', email: 'lou@example.be', people: [{ name: 'Lou' }, { name: 'Alex' }] };
  read(<CheckAnswers {...common} {...{ form, changeHref, answers }} editable={['/email', '/people/1/name']} />);
  const links = screen.getAllByRole('link', { name: /^Change/ }).map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/form/all#/email', '/form/all#/people/1/name']);
});

test('the check before sending shows the registers first and leads back to each answer', () => {
  const form = onlyAsking('/email');
  const changeHref = (page: string, pointer: string) => `/form/${page}#${pointer}`;
  read(<CheckAnswers {...common} {...{ form, changeHref }} answers={{ email: 'lou@example.be' }} />);
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toEqual(['Read in the registers of the State', 'Everything']);
  expect(screen.getByRole('link', { name: 'Change (Email)' }).getAttribute('href')).toBe('/form/all#/email');
});

test('a register that knows of nobody says so, instead of nothing', () => {
  const [household] = someFacts.filter(({ value }) => value?.members);
  expect(household && factLines({ ...household, value: { members: [] } }, 'de')).toEqual(['Niemand']);
});
