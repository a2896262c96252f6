import { Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';

/** Says that the list is missing and what still works; also tells the page cache not to keep this page. */
export function Incomplete() {
  const t = useTranslations('portal.catalogueDown');
  return (
    <>
      <meta name="gun-incomplete" content="catalogue" />
      <Notice look="no" title={t('title')}>
        <p>{t('text')}</p>
      </Notice>
    </>
  );
}
