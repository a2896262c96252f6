'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, BackLink, Button, Column, Page, PageHead } from '@gun/ui';
import type { CredentialDetail, CredentialDisplay } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useCredentialName } from '../credential-name';
import { PageProblem } from '../page-problem';
import { useCredential } from '../use-wallet';
import { genuineOnly } from './genuine-only';
import { ShownSheet } from './shown-sheet';
import { useShowCredential } from './use-displays';

/** What the holder turns towards somebody, or prints: the chosen claims and no others, with a code to check them. */
export function ShownCredential({ credentialId, proof }: { credentialId: string; proof: string }) {
  const t = useTranslations('wallet.shown');
  const language = useLocale();
  const nameOf = useCredentialName();
  const { data, error, refetch } = useCredential(credentialId);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet/${credentialId}`}>{t('back')}</BackLink>}
        title={data ? nameOf(data) : t('title')}
      />
      <Column>
        {error && !data && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Shown document={data} proof={proof} />}
      </Column>
    </Page>
  );
}

function Shown({ document, proof }: { document: CredentialDetail; proof: string }) {
  const t = useTranslations('wallet.shown');
  const show = useShowCredential(document.id);
  const [isToPrint, setToPrint] = useState(false);
  const { send } = show;
  const chosen = proof === genuineOnly ? {} : { proof };
  useEffect(() => send({ on: 'screen', ...(proof !== genuineOnly && { proof }) }), [send, proof]);
  useEffect(() => {
    if (isToPrint) window.print();
  }, [isToPrint]);
  const shows = document.proofs.find(({ key }) => key === proof)?.shows ?? [];
  const claims = document.claims.filter(({ key }) => shows.includes(key));
  const isKept = useKept({ ...document, claims }, show.answer);
  return (
    <>
      {show.error && <ProblemNotice error={show.error} />}
      <ShownSheet {...document} claims={claims} display={show.answer} />
      <div className="no-print stack">
        <Actions>
          <Button type="button" look="alt" aria-busy={show.isPending} onClick={() => send({ on: 'screen', ...chosen })}>
            {t('again')}
          </Button>
          <Button
            type="button"
            look="alt"
            aria-busy={show.isPending}
            onClick={() => {
              setToPrint(false);
              send({ on: 'paper', ...chosen }, () => setToPrint(true));
            }}
          >
            {t('print')}
          </Button>
        </Actions>
        <p className="small quiet">{isKept ? t('offline.kept') : t('offline.open')}</p>
      </div>
    </>
  );
}

/** Keeps what is on the screen for where there is no network; true once the page opens there too. */
function useKept(document: CredentialDetail, display: CredentialDisplay | undefined): boolean {
  const language = useLocale();
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    if (display?.on !== 'screen') return;
    const { id, title, label, source, state, validUntil, claims } = document;
    const rest = { ...(label && { label }), ...(validUntil && { validUntil }) };
    const kept = { id, title, source, state, claims, display, ...rest };
    void import('./keep-shown').then(({ keepShown }) => keepShown(kept, language)).then(setKept, () => setKept(false));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the document is that of the moment at which its code was made
  }, [display, language]);
  return isKept;
}
