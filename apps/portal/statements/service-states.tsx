import { formatDateTime } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { Column, HumanHelp, Margin, Page, PageHead, Table, Tag } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { ServiceState } from '../serving/check-services';
import { useHumanRoute } from '../site/human-route';

export function ServiceStates({ language, states }: { language: Language; states: readonly ServiceState[] }) {
  const t = useTranslations('portal.status');
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead', { date: formatDateTime(new Date(), language) })} />
      <Column>
        <Table
          caption={t('title')}
          captionHidden
          head={[{ text: t('service') }, { text: t('state') }]}
          rows={states.map(({ service, works }) => ({
            key: service,
            cells: [t(service), <Tag look={works ? 'ok' : 'no'}>{works ? t('works') : t('down')}</Tag>],
          }))}
        />
        <p>{t('deadlines')}</p>
      </Column>
      <Margin>
        <HumanHelp {...useHumanRoute()} />
      </Margin>
    </Page>
  );
}
