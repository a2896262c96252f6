'use client';
import { formatDate, formatTime } from '@gun/i18n';
import { Actions, Button, ButtonLink, Icon, Saved } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import type { DraftStatus } from './draft-keeper';

interface FormButtonsProps {
  draft: DraftStatus;
  expiresOn?: string;
  /** The answers lead to a page that ends here: there is nothing to continue to. */
  stopped: boolean;
  /** Continue was pressed, and waits for a file that is still being sent. */
  waiting: boolean;
}

export function FormButtons({ draft, expiresOn, stopped, waiting }: FormButtonsProps) {
  const t = useTranslations('dossiers.form');
  const language = useLocale();
  return (
    <div className="stack">
      <Actions>
        {!stopped && (
          <Button>
            {t('continue')} <Icon name="arrow-right" />
          </Button>
        )}
        <ButtonLink look="plain" href={`/${language}/dossiers`}>
          {t('later')}
        </ButtonLink>
        <span role="status">{waiting && t('fileUnderWay')}</span>
      </Actions>
      <SavedLine draft={draft} expiresOn={expiresOn} />
    </div>
  );
}

function SavedLine({ draft, expiresOn }: Pick<FormButtonsProps, 'draft' | 'expiresOn'>) {
  const t = useTranslations('dossiers.form');
  const language = useLocale();
  if (draft.state === 'failed') return <p role="status">{t('notSaved')}</p>;
  if (!draft.savedAt) return <p role="status">{draft.state === 'saving' && t('saving')}</p>;
  const time = formatTime(draft.savedAt, language);
  return (
    <Saved>{expiresOn ? t('savedUntil', { time, date: formatDate(expiresOn, language) }) : t('saved', { time })}</Saved>
  );
}
