import { ApiProblem, ApiProvider, ReadCache } from '@gun/api-client';
import { answeringGateway, type Answers, type Sent } from '@gun/api-client/testing';
import { siteMessages } from '@gun/i18n';
import { proceduresMessages } from '@gun/procedures-web';
import { render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { dossiersDeskMessages } from '../dossiers-desk-messages';

/** Renders a part of the desk in English, with a gateway that answers as the test says and remembers what it was sent. */
export function atTheDesk(children: ReactNode, answers: Answers): { readonly sent: Sent[]; readonly cache: ReadCache } {
  const { api, sent } = answeringGateway(answers);
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
