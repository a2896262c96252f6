/** Shows a page of this library against a gateway that answers from a table, for its tests. */
import { ApiProvider, ReadCache, createSession, SessionProvider, type Api } from '@gun/api-client';
import { siteMessages } from '@gun/i18n';
import identity from '@gun/identity-web/messages/en.json' with { type: 'json' };
import { proceduresMessages } from '@gun/procedures-web';
import { render } from '@testing-library/react';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { dossiersMessages } from '../dossiers-messages';

type Answers = Readonly<Record<string, (input: never) => unknown>>;

export interface Shown {
  /** Every call, in order: `[operation, input]`. */
  readonly calls: [string, object][];
  /** Addresses that were gone to. */
  readonly visited: string[];
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

const messages = {
  dossiers: dossiersMessages.en,
  identity,
  procedures: proceduresMessages.en,
  site: siteMessages.en,
};

export function showPage(page: ReactNode, answers: Answers): Shown {
  const calls: Shown['calls'] = [];
  const visited: string[] = [];
  const call = async (route: { operationId: string }, input: object): Promise<unknown> => {
    calls.push([route.operationId, input]);
    const answer = answers[route.operationId];
    if (!answer) throw new Error(`nobody answers ${route.operationId}`);
    return answer(input as never); // each test answers the routes that its page calls
  };
  const upload = (route: { operationId: string }, input: object, { file }: { file: File }) =>
    call(route, { ...input, file: file.name });
  const api = { call, upload } as unknown as Api; // no page under test streams
  const go = (path: string) => void visited.push(path);
  const router = {
    bfcacheId: '',
    push: go,
    replace: go,
    back: ignore,
    forward: ignore,
    refresh: ignore,
    prefetch: ignore,
  };
  const session = createSession(async () => ({ gateway: '', issuer: 'http://issuer.example', clientId: 'gun-portal' }));

  const { container, unmount } = render(
    <AppRouterContext value={router}>
      <SearchParamsContext value={new URLSearchParams()}>
        <NextIntlClientProvider locale="en" messages={messages} timeZone="Europe/Brussels">
          <SessionProvider session={session}>
            <ApiProvider api={api} cache={new ReadCache()}>
              {page}
            </ApiProvider>
          </SessionProvider>
        </NextIntlClientProvider>
      </SearchParamsContext>
    </AppRouterContext>,
  );
  return { calls, visited, container, unmount };
}

const ignore = () => undefined;
