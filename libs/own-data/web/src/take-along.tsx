import { formatFileSize, formatDateTime } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import type { DataExportView, OwnDataView } from '@gun/own-data-contract';
import { Actions, Button, Icon, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useAskExport, useDownloadExport } from './use-own-data';

/** The archive: asked for, made in the background, downloaded for a week. */
export function TakeAlong({ view }: { view: OwnDataView }) {
  const t = useTranslations('ownData.take');
  const language = useLocale();
  const ask = useAskExport();
  const archive = view.export;
  const making = archive?.state === 'asked' || archive?.state === 'making';
  return (
    <Section id="take" title={t('title')}>
      <p>{t('text', { days: view.downloadDays })}</p>
      <p>{t('others')}</p>
      {ask.error && <ProblemNotice error={ask.error} />}
      <div role="status">{archive && <State archive={archive} />}</div>
      {archive?.state === 'ready' && <Download archive={archive} />}
      {!making && (
        <Actions>
          <Button type="button" look={archive?.state === 'ready' ? 'plain' : 'alt'} onClick={() => ask.send(language)}>
            {t(archive ? 'again' : 'ask')}
          </Button>
        </Actions>
      )}
    </Section>
  );
}

function State({ archive: { state, done, total, until } }: { archive: DataExportView }) {
  const t = useTranslations('ownData.take');
  const language = useLocale();
  if (state === 'ready' && until) return <p>{t('ready', { until: formatDateTime(until, language) })}</p>;
  if (state === 'asked' || state === 'making')
    return (
      <>
        <p>{t('making')}</p>
        <progress value={done} max={Math.max(total, 1)} aria-label={t('progress', { done, total })} />
      </>
    );
  return <p>{t(state === 'failed' ? 'failed' : 'expired')}</p>;
}

function Download({ archive: { id, bytes } }: { archive: DataExportView }) {
  const t = useTranslations('ownData.take');
  const language = useLocale();
  const { send, error, isPending } = useDownloadExport();
  return (
    <>
      {error && <ProblemNotice error={error} />}
      <Actions>
        <Button type="button" onClick={() => send(id)} disabled={isPending}>
          <Icon name="download" /> {t('download', { size: formatFileSize(bytes ?? 0, language) })}
        </Button>
      </Actions>
    </>
  );
}
