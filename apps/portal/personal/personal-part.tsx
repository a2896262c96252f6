'use client';
import { ApiProvider, SessionProvider, type Api } from '@gun/api-client';
import { AccountLinks, ActingForBand } from '@gun/identity-web';
import type { Language } from '@gun/kernel';
import { NextIntlClientProvider, type AbstractIntlMessages } from 'next-intl';
import { useEffect, useState } from 'react';
import { cache } from './cache';
import { openApi, session } from './session';

export interface PersonalPartProps {
  part: 'account' | 'actingFor';
  language: Language;
  messages: AbstractIntlMessages;
}

/** The signed-in name, or the party one acts for, on a page that is otherwise for everybody. */
export default function PersonalPart({ part, language, messages }: PersonalPartProps) {
  const [api, setApi] = useState<Api>();
  useEffect(() => void openApi().then(setApi), []);
  if (!api) return null;
  return (
    <NextIntlClientProvider locale={language} messages={messages} timeZone="Europe/Brussels">
      <SessionProvider session={session}>
        <ApiProvider api={api} cache={cache}>
          {part === 'account' ? <AccountLinks /> : <ActingForBand />}
        </ApiProvider>
      </SessionProvider>
    </NextIntlClientProvider>
  );
}
