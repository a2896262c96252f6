import { Page } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { TabTitle } from '../tab-title';

/** While it is found out who is there. */
export function Starting() {
  const t = useTranslations('identity');
  return (
    <Page>
      <TabTitle words={t('starting')} />
      <p className="head" role="status">
        {t('starting')}
      </p>
    </Page>
  );
}
