import { SiteFooter } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

export function SiteBottom() {
  const t = useTranslations('site.footer');
  const language = useLocale();
  const link = (path: string, text: string) => ({ href: `/${language}${path}`, text });
  return (
    <SiteFooter
      sections={[
        {
          title: t('help'),
          links: [
            link('/help', t('whoToCall')),
            link('/help#counters', t('findCounter')),
            link('/help#post', t('onPaper')),
          ],
        },
        {
          title: t('control'),
          links: [
            link('/profile', t('myData')),
            link('/accesses', t('accesses')),
            link('/dossiers', t('myDossiers')),
            link('/mandates', t('myMandates')),
            link('/check', t('checkDocument')),
          ],
        },
        {
          title: t('accountability'),
          links: [
            link('/status', t('serviceStatus')),
            link('/only-once', t('onlyOnce')),
            link('/help#complaint', t('complaint')),
          ],
        },
        { title: t('site'), links: [link('/accessibility', t('accessibility')), link('/privacy', t('privacy'))] },
      ]}
    >
      {t('noCookies')}
    </SiteFooter>
  );
}
