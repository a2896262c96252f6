import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { DateInput } from './date-input';
import { ProblemPage } from '../page/problem-page';
import { Qr } from '../content/qr';
import { TextInput } from './text-input';

test('a field is described by its hint, then by its error', () => {
  const error = { text: 'Donnez quatre chiffres', visuallyHiddenText: 'Erreur :' };
  render(<TextInput id="cp" label="Code postal" hint="Quatre chiffres" errorMessage={error} />);
  const box = screen.getByLabelText('Code postal');
  expect(box.getAttribute('aria-describedby')).toBe('cp-hint cp-error');
  expect(box.getAttribute('aria-invalid')).toBe('true');
});

test('of a date with one wrong box, only that box says so', () => {
  render(
    <DateInput
      id="date"
      legend="Date"
      errorMessage={{ text: 'Ce mois n’existe pas', visuallyHiddenText: 'Erreur :' }}
      items={[
        { name: 'day', label: 'Jour', value: '16' },
        { name: 'month', label: 'Mois', value: '13', error: true },
        { name: 'year', label: 'Année', value: '2026' },
      ]}
    />,
  );
  const wrong = screen.getAllByRole('textbox').filter((box) => box.getAttribute('aria-invalid') === 'true');
  expect(wrong.map((box) => box.id)).toEqual(['date-month']);
});

test('a page of trouble always leads to a person', () => {
  render(
    <ProblemPage
      title="Panne"
      lead="Nous réparons."
      human={{
        title: 'Une personne',
        phone: { number: '+3280000478', text: '0800 00 478' },
        hours: 'de 7 h à 20 h',
        counter: { href: '/fr/guichets', text: 'Trouver un guichet' },
      }}
    />,
  );
  expect(screen.getByRole('link', { name: '0800 00 478' }).getAttribute('href')).toBe('tel:+3280000478');
  expect(screen.getByRole('link', { name: 'Trouver un guichet' })).toBeTruthy();
});

test('a code to scan stands beside the link it holds', () => {
  render(<Qr value="https://guichet.example/v/1" label="Code à scanner" />);
  expect(screen.getByRole('img', { name: 'Code à scanner' }).querySelector('path')?.getAttribute('d')).toMatch(
    /^M2 2h1/,
  );
  expect(screen.getByRole('link').textContent).toBe('https://guichet.example/v/1');
});
