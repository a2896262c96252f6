'use client';
import { readAccess, type AccessEntry, type AccessView } from '@gun/data-broker-contract';
import { formatDateTime } from '@gun/i18n';
import { ProblemNotice, WithinReach } from '@gun/identity-web';
import { BackLink, Column, Fact, Facts, Page, PageHead, Reference, Sheet, SheetHead, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { AccessProof } from './access-proof';
import {
  blocksInWords,
  categoryLooks,
  categoryOf,
  outcomeInWords,
  purposeInWords,
  representativeInWords,
  sourceInWords,
  referenceIn,
} from './access-words';
import { useAccess, useProcedureNames } from './use-accesses';

/** Stands below the line: fetched after it. */
const ContestAccess = lazy(() => import('./contest-access'));

/** One line in full: what it says, what proves it, and how to contest it. */
export function Access({ accessId }: { accessId: string }) {
  return (
    <WithinReach of={readAccess}>
      <OneAccess accessId={accessId} />
    </WithinReach>
  );
}

function OneAccess({ accessId }: { accessId: string }) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const { data, error, refetch } = useAccess(accessId);
  return (
    <Page>
      <PageHead
        trail={<BackLink href={`/${language}/accesses`}>{t('one.back')}</BackLink>}
        title={data?.entry.who.organisation.name[language] ?? t('title')}
      />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <Line {...data} />}
      </Column>
    </Page>
  );
}

function Line({ entry, legalBasis }: AccessView) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const category = categoryOf(entry);
  return (
    <Sheet labelledBy="line">
      <SheetHead id="line" title={formatDateTime(entry.at, language)}>
        <Tag {...categoryLooks[category]}>{t(`category.${category}`)}</Tag>
      </SheetHead>
      <LineFacts entry={entry} legalBasis={legalBasis?.[language]} />
      <AccessProof accessId={entry.id} />
      <Suspense>
        <ContestAccess accessId={entry.id} />
      </Suspense>
    </Sheet>
  );
}

function LineFacts({ entry, legalBasis }: { entry: AccessEntry; legalBasis: string | undefined }) {
  const t = useTranslations('accesses');
  const language = useLocale();
  const procedures = useProcedureNames();
  const { who, why, visibleFrom, delayedBy } = entry;
  const representative = representativeInWords(entry, t);
  const reference = referenceIn(entry);
  return (
    <Facts>
      <Fact label={t('one.who')}>
        {who.agent && t('one.officer', { agent: who.agent })}
        {!who.agent && t(who.kind === 'person' ? 'one.officers' : 'one.system')}
        {who.agent && (
          <>
            <br />
            <span className="small quiet">{t('one.officerKnown')}</span>
          </>
        )}
      </Fact>
      {representative && <Fact label={t('one.representative')}>{representative}</Fact>}
      <Fact label={t('one.what')}>{blocksInWords(entry, t, language)}</Fact>
      <Fact label={t('one.outcome')}>{t(`outcome.${outcomeInWords(entry)}`)}</Fact>
      <Fact label={t('one.purpose')}>{purposeInWords(entry, t, procedures, language)}</Fact>
      {reference && (
        <Fact label={t('one.dossier')}>
          <Reference>{reference}</Reference>
        </Fact>
      )}
      {why.reason && <Fact label={t('one.reason')}>{t('one.quoted', { reason: why.reason })}</Fact>}
      {legalBasis && <Fact label={t('one.legalBasis')}>{legalBasis}</Fact>}
      {why.authorisation && <Fact label={t('one.authorisation')}>{why.authorisation}</Fact>}
      <Fact label={t('one.source')}>{sourceInWords(entry, t)}</Fact>
      {visibleFrom && (
        <Fact label={t('one.late')}>
          {formatDateTime(visibleFrom, language)}
          {delayedBy && ` (${delayedBy})`}
        </Fact>
      )}
    </Facts>
  );
}
