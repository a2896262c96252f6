import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { cleanup, render } from '@testing-library/react';
import { NextIntlClientProvider, useTranslations as useReal } from 'next-intl';
import type { ReactNode } from 'react';
import { compileMessages } from './compile-messages';
import { IntlProvider, useLocale, useTranslations } from './sentences-in-browser';

afterEach(cleanup);

const sentences = {
  plain: 'Rien n’est perdu',
  name: 'Bonjour {name}, de {town}',
  count: '{count, plural, =0 {aucun dossier} one {# dossier} other {# dossiers}}',
  kind: '{kind, select, person {vous} other {l’entreprise}} agit',
  link: 'Appelez le <call>{number}</call>, <strong>aujourd’hui</strong>',
  quoted: "Ceci n'est '{pas}' un argument",
  template: 'Il reste %{count} caractères',
  group: { inside: 'Plus loin' },
};
const values = {
  name: 'Camille',
  town: 'Namur',
  kind: 'person',
  number: '0800',
  call: (words: ReactNode) => <a href="tel:0800">{words}</a>,
  strong: (words: ReactNode) => <strong>{words}</strong>,
};
const messages = { test: compileMessages(sentences) };
const keys = Object.keys(sentences).filter((key) => !['template', 'group'].includes(key));

type Speaks = { rich: (key: string, values?: never) => ReactNode };
const All = ({ t, count }: { t: Speaks; count: number }) =>
  [...keys, 'group.inside'].map((key) => <p key={key}>{t.rich(key, { ...values, count } as never)}</p>); // the two sides name the type of values differently

function Own({ count }: { count: number }) {
  return <All t={useTranslations('test')} count={count} />;
}
function Real({ count }: { count: number }) {
  return <All t={useReal('test')} count={count} />;
}

describe.each(languages)('in %s', (language) => {
  test.each([0, 1, 2, 1_000_000])('everything is said as next-intl says it, for %d', (count) => {
    const own = render(
      <IntlProvider locale={language} messages={messages}>
        <Own count={count} />
      </IntlProvider>,
    ).container.innerHTML;
    const real = render(
      <NextIntlClientProvider locale={language} messages={{ test: sentences }} timeZone="UTC">
        <Real count={count} />
      </NextIntlClientProvider>,
    ).container.innerHTML;
    expect(own).toBe(real);
    expect(own).toContain('<a href="tel:0800">0800</a>');
  });
});

function Said({ say }: { say: (t: ReturnType<typeof useTranslations>) => ReactNode }) {
  return say(useTranslations('test'));
}
const said = (say: (t: ReturnType<typeof useTranslations>) => ReactNode) =>
  render(
    <IntlProvider locale="fr" messages={messages}>
      <Said say={say} />
    </IntlProvider>,
  ).container.textContent;

test('a template that a component fills in itself comes as it was written', () => {
  expect(said((t) => String(t.raw('template')))).toBe('Il reste %{count} caractères');
});

test('a sentence that is missing shows its name and is reported, and the page stands', () => {
  const report = jest.spyOn(console, 'error').mockReturnValue(undefined);
  expect(said((t) => t('nowhere.at.all'))).toBe('test.nowhere.at.all');
  expect(report).toHaveBeenCalledWith('no sentence at test.nowhere.at.all');
  report.mockRestore();
});

test('an inner provider changes the language and keeps the sentences', () => {
  const Locale = () => `${useLocale()} ${useTranslations('test')('plain')}`;
  const { container } = render(
    <IntlProvider locale="fr" messages={messages}>
      <IntlProvider locale="de">
        <Locale />
      </IntlProvider>
    </IntlProvider>,
  );
  expect(container.textContent).toBe('de Rien n’est perdu');
});
