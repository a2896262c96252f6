import { describe, expect, test } from '@jest/globals';
import { contentSecurityPolicy } from './page';
import { signInPage } from './sign-in-page';
import { staff } from '@gun/testing';
import { locales, textsOf } from './texts/texts-of';

const valuesOf = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`name="${name}"[^>]*?value="([^"]*)"`, 'gs'))].map((match) => match[1]);
const ask = { audience: 'citizen', locale: 'fr', level: 0 } as const;

describe('the page on which people sign in', () => {
  test('lists citizens with means, and no civil servant', () => {
    const listed = valuesOf(signInPage(ask), 'persona');
    expect(listed).toEqual(['camille', 'bram', 'lou', 'noa', 'greta', 'sarah', 'paul', 'yanis', 'louise']);
  });

  test('lists civil servants only, for the back office', () => {
    const listed = valuesOf(signInPage({ ...ask, audience: 'staff' }), 'persona');
    expect(listed).toEqual(Object.keys(staff));
  });

  test('offers only means that reach the level, and only people who own one of them', () => {
    const page = signInPage({ ...ask, level: 500 });
    expect(valuesOf(page, 'means')).toEqual(['eid']);
    expect(valuesOf(page, 'persona')).not.toContain('noa');
    expect(page).toContain('Noa Voorbeeld, Yanis Relais');
  });

  test('keeps the choice and repeats the error at the list after a mistake', () => {
    const page = signInPage({ ...ask, chosen: 'noa', error: 'Noa n’a pas ce moyen' });
    expect(page).toMatch(/value="noa"[^>]*checked/s);
    expect(page.match(/Noa n’a pas ce moyen/g)).toHaveLength(2);
    expect(page).toContain('<title>Erreur');
  });

  test.each(locales)('speaks %s, and says that it is a simulator', (locale) => {
    const page = signInPage({ ...ask, locale });
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain(textsOf(locale).notice);
    expect(page).not.toContain('undefined');
  });

  test('has no inline style and no inline script', () => {
    expect(signInPage(ask)).not.toMatch(/style=|<style|<script(?! src=)| on\w+=/);
    expect(contentSecurityPolicy([])).not.toContain('unsafe');
  });
});
