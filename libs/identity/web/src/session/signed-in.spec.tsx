import { afterEach, expect, test } from '@jest/globals';
import { createSession, SessionProvider } from '@gun/api-client';
import { siteMessages } from '@gun/i18n';
import { languages, type Language } from '@gun/kernel';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type Keycloak from 'keycloak-js';
import { NextIntlClientProvider } from 'next-intl';
import de from '../messages/de.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import fr from '../messages/fr.json' with { type: 'json' };
import nl from '../messages/nl.json' with { type: 'json' };
import { SignedIn } from './signed-in';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const identityMessages = { fr, nl, de, en };

/** A page for signed-in people, with an identity provider that is away until it is told to come back. */
function show(language: Language = 'en') {
  const provider = { away: true, asked: 0 };
  const keycloak = { authenticated: false, init: async () => false, login: async () => void (provider.asked += 1) };
  const config = async () => ({ gateway: '', issuer: 'http://issuer.example', clientId: 'gun-portal' });
  const session = createSession(config, async () => {
    if (provider.away) throw new TypeError('Failed to fetch');
    return keycloak as unknown as Keycloak; // the adapter has fifty members, the session uses these
  });
  const messages = { identity: identityMessages[language], site: siteMessages[language] };
  const { container } = render(
    <NextIntlClientProvider locale={language} messages={messages} timeZone="Europe/Brussels">
      <SessionProvider session={session}>
        <SignedIn>
          <p>My dossiers</p>
        </SignedIn>
      </SessionProvider>
    </NextIntlClientProvider>,
  );
  return { provider, container };
}

test('without an identity provider the page says so, what is kept, and whom to call instead', async () => {
  show();
  expect(await screen.findByRole('heading', { level: 1, name: 'Signing in does not work at the moment' })).toBeTruthy();
  expect(screen.getByText(/Nothing that you saved is lost/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /0800/ }).getAttribute('href')).toMatch(/^tel:/);
  expect(screen.getByRole('link', { name: /counter/i }).getAttribute('href')).toBe('/en/help#counters');
  expect(screen.queryByText('My dossiers')).toBeNull();
});

test('when it is back, the same button leads on', async () => {
  const { provider } = show();
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  expect(provider.asked).toBe(0);
  provider.away = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('status');
  expect(provider.asked).toBe(1);
});

test.each(languages)('the page is complete and accessible in %s', async (language) => {
  const { container } = show(language);
  await screen.findByRole('heading', { level: 1, name: identityMessages[language].unavailable.title });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
