'use client';
import { formatDate, formatDateTime } from '@gun/i18n';
import { ConfirmDialog } from '@gun/identity-web';
import { BackLink, Column, Fact, Facts, Margin, Page, PageHead, Section, Sheet, SheetHead } from '@gun/ui';
import type { CredentialDetail } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { useCredentialName } from './credential-name';
import { CredentialProofs } from './credential-proofs';
import { CredentialState } from './credential-state';
import { CredentialToPhone } from './credential-to-phone';
import { DiplomaFile } from './diploma-file';
import { CredentialChecks } from './displaying/credential-checks';
import { PageProblem } from './page-problem';
import { useShownValue } from './shown-value';
import { useCredential, useWithdrawCredential } from './use-wallet';

/** Fetched for the few that were revoked. */
const CredentialRevocation = lazy(() => import('./credential-revocation'));

/** Fetched for what an office prepared at a counter. */
const CredentialCounterOffers = lazy(() => import('./credential-counter-offers'));

/** One document: what it says, whether it holds, what it can prove, and how it gets into a phone. */
export function Credential({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet');
  const language = useLocale();
  const nameOf = useCredentialName();
  const { data, error, refetch } = useCredential(credentialId);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/wallet`}>{t('title')}</BackLink>}
        title={data ? nameOf(data) : t('document')}
      />
      <Column>
        {error && <PageProblem error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data?.revocation && (
          <Suspense>
            <CredentialRevocation {...data.revocation} />
          </Suspense>
        )}
        {data?.counterOffers && data.counterOffers.length > 0 && (
          <Suspense>
            <CredentialCounterOffers credentialId={data.id} offers={data.counterOffers} />
          </Suspense>
        )}
        {data && <Document {...data} />}
        {data && <CredentialProofs {...data} />}
        {data?.state === 'valid' && <CredentialToPhone credentialId={data.id} />}
        {data?.state === 'valid' && data.type === 'diploma' && <DiplomaFile credentialId={data.id} />}
      </Column>
      {data && <Origin {...data} />}
    </Page>
  );
}

function Document({ title, state, validUntil, claims }: CredentialDetail) {
  const language = useLocale();
  const shown = useShownValue();
  return (
    <Sheet labelledBy="document">
      <SheetHead id="document" title={title[language]}>
        <CredentialState state={state} {...(validUntil && { validUntil })} />
      </SheetHead>
      <Facts>
        {claims.map(({ key, label, value }) => (
          <Fact key={key} label={label[language]}>
            {shown(key, value)}
          </Fact>
        ))}
      </Facts>
    </Sheet>
  );
}

/** Where it comes from, by which law, where it is; and how to end it. */
function Origin({
  id,
  source,
  state,
  checkedAt,
  issuedOn,
  legalBasis,
  copiesOnPhones,
  walletReports = [],
}: CredentialDetail) {
  const t = useTranslations('wallet');
  const language = useLocale();
  return (
    <Margin>
      <Section id="source" title={t('source')}>
        <p>{source[language]}</p>
        {issuedOn && <p>{t('issued', { date: formatDate(issuedOn, language) })}</p>}
        {state === 'valid' && <p className="small quiet">{t('digital')}</p>}
        <p>{t('checked', { at: formatDateTime(checkedAt, language) })}</p>
        {legalBasis && <p className="small quiet">{legalBasis[language]}</p>}
      </Section>
      <Section id="places" title={t('places.title')}>
        <p>{t('places.here')}</p>
        <p>{t('places.phones', { count: copiesOnPhones })}</p>
        {walletReports.length > 0 && (
          <ul className="plain small quiet">
            {walletReports.map(({ event, copies, toldAt }) => (
              <li key={toldAt}>{t(`places.told.${event}`, { count: copies, at: formatDateTime(toldAt, language) })}</li>
            ))}
          </ul>
        )}
      </Section>
      <CredentialChecks credentialId={id} />
      {state === 'valid' && <Withdraw credentialId={id} />}
    </Margin>
  );
}

function Withdraw({ credentialId }: { credentialId: string }) {
  const t = useTranslations('wallet.withdraw');
  const withdraw = useWithdrawCredential(credentialId);
  const words = { open: t('open'), title: t('title'), text: t('text'), confirm: t('confirm'), keep: t('keep') };
  return (
    <Section id="withdraw" title={t('heading')}>
      <p>{t('why')}</p>
      <ConfirmDialog
        id="withdraw-dialog"
        words={words}
        error={withdraw.error ?? null}
        confirm={() => withdraw.send()}
      />
    </Section>
  );
}
