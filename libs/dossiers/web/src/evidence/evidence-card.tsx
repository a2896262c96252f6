'use client';
import type { DossierEvidence } from '@gun/dossiers-contract';
import { formatDateTime, formatTime } from '@gun/i18n';
import { typeset } from '@gun/procedures-contract/engine';
import { controlId } from '@gun/procedures-web';
import { Actions, Button, ButtonLink, ErrorMessage, Fact, Facts, Notice, Tag } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { EvidenceValues } from './evidence-values';
import type { EvidenceWish } from './use-evidence';

/** Fetched when somebody wants it: it draws a code. */
const ShownFromWallet = lazy(() => import('./shown-from-wallet'));

export type Choice = 'use' | 'own' | undefined;

/** The person shows it, and nobody else is asked. */
export const isInWallet = ({ source }: Pick<DossierEvidence, 'source'>): boolean => source.manner === 'wallet';

export interface EvidenceCardProps {
  proof: DossierEvidence;
  choice: Choice;
  /** Any request is under way. */
  busy: boolean;
  /** This proof is being asked for. */
  asking: boolean;
  /** Nothing was decided about it, and somebody wanted to go on. */
  missing: boolean;
  act: (wish: EvidenceWish) => void;
}

/** One proof. Its heading takes the focus when something became of it. */
export function EvidenceCard(props: EvidenceCardProps) {
  const { proof, choice, asking, missing } = props;
  const t = useTranslations('dossiers.evidence');
  const site = useTranslations('site');
  const language = useLocale();
  const id = controlId(`/${proof.id}`);
  return (
    <section className="section stack" aria-labelledby={id}>
      <div className="flow-s">
        <h2 id={id} tabIndex={-1}>
          {typeset(proof.label[language], language)}
        </h2>
        <StateTag {...props} />
      </div>
      {missing && (
        <ErrorMessage id={`${id}-error`} {...{ text: t('decide'), visuallyHiddenText: site('errorPrefix') }} />
      )}
      {!choice && proof.state === 'notAsked' && <WhatIsAsked proof={proof} />}
      {asking ? (
        <p className="quiet">{t('askingOf', { source: proof.source.name[language] })}</p>
      ) : (
        <Answered {...props} />
      )}
      <Buttons {...props} />
    </section>
  );
}

function StateTag({ proof, choice }: EvidenceCardProps) {
  const t = useTranslations('dossiers.evidence.tag');
  if (choice === 'own') return <Tag look="plain">{t('own')}</Tag>;
  if (proof.state === 'accepted') return <Tag look="ok">{t('accepted')}</Tag>;
  if (proof.state === 'awaited' && proof.previewLocation)
    return <Tag look="turn">{t(isInWallet(proof) ? 'toShow' : 'arrived')}</Tag>;
  if (proof.state === 'awaited') return <Tag look="info">{t('awaited')}</Tag>;
  if (proof.state === 'preview') return <Tag look="turn">{t('preview')}</Tag>;
  if (proof.state === 'arrived') return <Tag look="turn">{t('arrived')}</Tag>;
  if (proof.state === 'unavailable') return <Tag look="no">{t('unavailable')}</Tag>;
  if (proof.state === 'absent') return <Tag look="plain">{t('absent')}</Tag>;
  return <Tag look="hollow">{t('notAsked')}</Tag>;
}

/** From which register, on which legal basis, for what, how long kept, and every field that would be read. */
function WhatIsAsked({ proof }: { proof: DossierEvidence }) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const { source, legalBasis, purpose, retention, fields } = proof;
  return (
    <Facts look="prose">
      <Fact label={t('source')}>
        {source.name[language]}, {source.keeper[language]}
      </Fact>
      <Fact label={t('fields')}>{fields.map(({ label }) => label[language]).join(', ')}</Fact>
      <Fact label={t('purpose')}>{typeset(purpose[language], language)}</Fact>
      <Fact label={t('basis')}>{legalBasis?.[language] ?? t('noBasis')}</Fact>
      <Fact label={t('retention')}>{typeset(retention[language], language)}</Fact>
    </Facts>
  );
}

/** What the source said, or why it said nothing, and what to do then. */
function Answered({ proof, choice }: EvidenceCardProps) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const source = proof.source.name[language];
  if (choice === 'own' && proof.state !== 'unavailable' && proof.state !== 'absent') return <p>{t('ownText')}</p>;
  if (proof.state === 'preview' || proof.state === 'accepted') {
    return (
      <>
        <EvidenceValues proof={proof} />
        {proof.previewUntil && (
          <p className="quiet small">{t('previewUntil', { time: formatTime(proof.previewUntil, language) })}</p>
        )}
      </>
    );
  }
  if (proof.state === 'unavailable') {
    const later = choice === 'own' ? 'ownLater' : 'unavailableText';
    const whatNow = proof.failure === 'notPermitted' ? 'notPermittedText' : later;
    return (
      <Notice look="still" headingLevel={3} title={t('unavailableTitle', { source })}>
        <p>{t(whatNow)}</p>
      </Notice>
    );
  }
  if (proof.state === 'absent') return <p>{t('absentText', { source })}</p>;
  if (proof.state === 'awaited' && proof.previewLocation && isInWallet(proof))
    return (
      <Suspense>
        <ShownFromWallet key={proof.previewLocation} link={proof.previewLocation} />
      </Suspense>
    );
  if (proof.state === 'awaited' && proof.previewLocation) return <p>{t('elsewhereText', { source })}</p>;
  if (proof.state === 'awaited') {
    return (
      <p>
        {proof.expectedAt
          ? t('awaitedUntil', { source, date: formatDateTime(proof.expectedAt, language) })
          : t('awaitedText', { source })}
      </p>
    );
  }
  return proof.state === 'arrived' ? <p>{t('arrivedText', { source })}</p> : null;
}

function Buttons({ proof, choice, busy, act }: EvidenceCardProps) {
  const t = useTranslations('dossiers.evidence');
  const language = useLocale();
  const about = <span className="vh"> : {proof.label[language]}</span>;
  const button = (text: string, wish: EvidenceWish, look?: 'alt' | 'plain') => (
    <Button key={text} type="button" look={look} aria-disabled={busy || undefined} onClick={() => act(wish)}>
      {text}
      {about}
    </Button>
  );
  const own = (text: string, look: 'alt' | 'plain' = 'plain') => button(text, { do: 'own', id: proof.id }, look);
  const use = (text: string) => button(text, { do: 'use', id: proof.id });
  const ask = (text: string) => button(text, { do: 'ask', ids: [proof.id] }, 'alt');
  const { state } = proof;
  if (choice === 'own') return <Actions>{proof.legalBasis && ask(t('askAfterAll'))}</Actions>;
  if (state === 'preview') return <Actions>{[use(t('use')), own(t('notUse'), 'alt')]}</Actions>;
  if (state === 'accepted') return <Actions>{own(t('takeBack'))}</Actions>;
  if (state === 'arrived') return <Actions>{[ask(t('see')), own(t('byHand'))]}</Actions>;
  if (state === 'unavailable') return <Actions>{[own(t('byHand'), 'alt'), ask(t('again'))]}</Actions>;
  if (state === 'awaited' && proof.previewLocation) {
    return (
      <Actions>
        {!isInWallet(proof) && (
          <ButtonLink href={proof.previewLocation}>
            {t('lookElsewhere')}
            {about}
          </ButtonLink>
        )}
        {ask(t('see'))}
        {own(t('byHand'))}
      </Actions>
    );
  }
  if (state === 'awaited') {
    return <Actions>{choice === 'use' ? own(t('takeBack')) : [use(t('wait')), own(t('byHand'), 'alt')]}</Actions>;
  }
  if (state === 'notAsked' && proof.legalBasis && isInWallet(proof))
    return <Actions>{[button(t('wallet.ask'), { do: 'ask', ids: [proof.id] }), own(t('byHand'), 'alt')]}</Actions>;
  return <Actions>{own(t('byHand'), state === 'absent' ? 'alt' : 'plain')}</Actions>;
}
