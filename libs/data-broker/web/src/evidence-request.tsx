'use client';
import { isProblem } from '@gun/api-client';
import { readPreview, type Preview } from '@gun/data-broker-contract';
import { formatDateTime, helpline } from '@gun/i18n';
import { ProblemNotice, SignInHere, WithinReach } from '@gun/identity-web';
import {
  BackLink,
  Call,
  Column,
  Fact,
  Facts,
  Margin,
  Notice,
  Page,
  PageHead,
  ProblemPage,
  Reference,
  Section,
} from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { usePreview } from './use-preview';

/** What is asked is read first; the values and the answer come with their own script. */
const EvidenceChoice = lazy(() => import('./evidence-choice'));

/** An agency asks for evidence: who, for what and on which basis; then exactly what it would receive; then a yes or a no. */
export function EvidenceRequest({ previewId }: { previewId: string }) {
  return (
    <WithinReach of={readPreview}>
      <Asked previewId={previewId} />
    </WithinReach>
  );
}

function Asked({ previewId }: { previewId: string }) {
  const t = useTranslations('accesses.requests');
  const language = useLocale();
  const { data: preview, error, refetch, acts } = usePreview(previewId);
  const problem = isProblem(error) ? error : undefined;
  if (problem?.code === 'assuranceTooLow') return <SignInHere needed={problem.requiredAssurance ?? 'high'} />;
  if (problem?.code === 'previewNotFound') return <NotYours words={problem.detail} />;
  return (
    <Page>
      <PageHead
        trail={preview && <BackLink href={`/${language}/dossiers/${preview.dossier}`}>{t('back')}</BackLink>}
        title={preview ? t('title', { agency: preview.agency[language] }) : t('tab')}
        lead={preview?.state === 'open' && t('lead')}
      />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!preview && !error && <p role="status">{t('loading')}</p>}
        {preview && (
          <>
            <Outcome preview={preview} />
            <WhoAsks preview={preview} />
            <Suspense>
              <EvidenceChoice preview={preview} acts={acts} />
            </Suspense>
          </>
        )}
      </Column>
      <Margin>
        <Section id="free" title={t('freeTitle')}>
          <p>{t('free')}</p>
        </Section>
        <Section id="talk" title={t('talk')}>
          <p>
            <Call phone={helpline} />
          </p>
        </Section>
      </Margin>
    </Page>
  );
}

/** Somebody else's question, or none. */
function NotYours({ words }: { words: string | undefined }) {
  const t = useTranslations('accesses.requests');
  const site = useTranslations('site.human');
  const nav = useTranslations('site.nav');
  const language = useLocale();
  return (
    <ProblemPage
      title={t('notYours')}
      lead={words}
      human={{
        title: site('needHelp'),
        phone: helpline,
        hours: site('hours'),
        counter: { href: `/${language}/help#counters`, text: site('counter') },
      }}
    >
      <p>
        <a href={`/${language}/inbox`}>{nav('inbox')}</a>
      </p>
    </ProblemPage>
  );
}

function WhoAsks({ preview }: { preview: Preview }) {
  const t = useTranslations('accesses.requests');
  const language = useLocale();
  return (
    <Facts look="prose">
      <Fact label={t('for')}>{preview.procedure[language]}</Fact>
      <Fact label={t('dossier')}>
        <Reference>{preview.reference}</Reference>
      </Fact>
      <Fact label={t('askedAt')}>{formatDateTime(preview.askedAt, language)}</Fact>
      {preview.state === 'open' && <Fact label={t('until')}>{formatDateTime(preview.until, language)}</Fact>}
    </Facts>
  );
}

const looks = { accepted: 'ok', handedOver: 'ok', refused: 'still', over: 'still' } as const;

/** What became of the question, once it is no longer open. */
function Outcome({ preview }: { preview: Preview }) {
  const t = useTranslations('accesses.requests.outcome');
  const language = useLocale();
  const { state } = preview;
  const words = { agency: preview.agency[language], until: formatDateTime(preview.until, language) };
  return (
    <div role="status">
      {state !== 'open' && (
        <Notice look={looks[state]} title={t(`${state}Title`)}>
          <p>{t(state, words)}</p>
          {state === 'handedOver' && (
            <p>
              <a href={`/${language}/accesses`}>{t('seeAccesses')}</a>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
