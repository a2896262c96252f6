import { ApiProblem, ApiProvider, ReadCache, type Api } from '@gun/api-client';
import { siteMessages } from '@gun/i18n';
import type { Route } from '@gun/kernel';
import { proceduresMessages } from '@gun/procedures-web';
import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { dossiersDeskMessages } from '../dossiers-desk-messages';

/** What the gateway answers to a route, or a refusal that it throws. */
export type Answers = Readonly<Record<string, (input: object) => unknown>>;

export interface Sent {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Renders a part of the desk in English, with a gateway that answers as the test says and remembers what it was sent. */
export function atTheDesk(children: ReactNode, answers: Answers): { readonly sent: Sent[]; readonly cache: ReadCache } {
  const sent: Sent[] = [];
  const answer = (route: Route, input: object) => {
    sent.push({ operation: route.operationId, input: { ...input } });
    const given = answers[route.operationId];
    return given ? Promise.resolve(input).then(given) : Promise.reject(new ApiProblem({ status: 404 }));
  };
  const api: Api = {
    call: (route, input) => answer(route, input) as never, // each test answers what its route promises
    upload: () => Promise.reject(new ApiProblem({ status: 404 })),
    download: (route, input) => answer(route, input).then(() => ({ content: new Blob() })),
    stream: () => Promise.reject(new ApiProblem({ status: 404 })),
  };
  const cache = new ReadCache({ retries: 0, pause: () => 0 });
  const messages = { site: siteMessages.en, procedures: proceduresMessages.en, dossiersDesk: dossiersDeskMessages.en };
  render(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="Europe/Brussels">
      <ApiProvider api={api} cache={cache}>
        {children}
      </ApiProvider>
    </NextIntlClientProvider>,
  );
  return { sent, cache };
}

export const refusal = (code: string, detail: string): never => {
  throw new ApiProblem({ status: 409, type: `urn:problem-type:gun:dossiers:${code}`, detail });
};

/** The dialogs of jsdom do not open by themselves. */
export function openDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}
