import { addDays, brusselsDate } from '@gun/kernel';
import { formatDate } from '@gun/i18n';
import { ConfirmDialog, ProblemNotice } from '@gun/identity-web';
import type { ErasureView, OwnDataView } from '@gun/own-data-contract';
import { Actions, Button, Notice, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Fates } from './fates';
import { useAskErasure, useTakeErasureBack } from './use-own-data';

/** What would go now, what a law holds and until when; the request, and the way back. */
export function Erase({ view }: { view: OwnDataView }) {
  const t = useTranslations('ownData.erase');
  const { erasure, fates } = view;
  const underWay = erasure?.state === 'asked' || erasure?.state === 'carriedOut';
  return (
    <Section id="erase" title={t('title')}>
      <p>{t('text')}</p>
      {erasure?.state === 'asked' && <Asked erasure={erasure} />}
      {erasure?.state === 'carriedOut' && <CarriedOut erasure={erasure} />}
      {erasure?.state === 'takenBack' && <p role="status">{t('takenBack')}</p>}
      <Fates id="goes" fates={fates.filter(({ fate }) => fate === 'erased')} />
      <Fates id="stays" fates={fates.filter(({ fate }) => fate === 'held')} />
      <p>{t('key')}</p>
      {!underWay && <Ask days={view.coolingOffDays} />}
    </Section>
  );
}

function Ask({ days }: { days: number }) {
  const t = useTranslations('ownData.erase');
  const language = useLocale();
  const { send, error } = useAskErasure();
  const [dueOn] = useState(() => addDays(brusselsDate(Date.now()), days));
  const date = formatDate(dueOn, language);
  return (
    <ConfirmDialog
      id="confirm-erasure"
      words={{
        open: t('open'),
        title: t('sure'),
        text: t('consequences', { date }),
        confirm: t('confirm'),
        keep: t('keep'),
      }}
      error={error ?? null}
      confirm={() => send()}
    />
  );
}

function Asked({ erasure: { id, dueOn } }: { erasure: ErasureView }) {
  const t = useTranslations('ownData.erase');
  const language = useLocale();
  const { send, error, isPending } = useTakeErasureBack();
  return (
    <Notice look="turn" title={t('asked', { date: formatDate(dueOn, language) })} headingLevel={3}>
      <p>{t('askedText')}</p>
      {error && <ProblemNotice error={error} />}
      <Actions>
        <Button type="button" look="alt" onClick={() => send(id)} disabled={isPending}>
          {t('takeBack')}
        </Button>
      </Actions>
    </Notice>
  );
}

function CarriedOut({ erasure: { carriedOutAt } }: { erasure: ErasureView }) {
  const t = useTranslations('ownData.erase');
  const language = useLocale();
  return (
    <Notice look="ok" title={t('done', { date: formatDate(carriedOutAt ?? '', language) })} headingLevel={3}>
      <p>{t('doneText')}</p>
    </Notice>
  );
}
