import { useTranslations } from 'next-intl';
import { Statement } from './statement';

const sections = ['before', 'signIn', 'dossier', 'device', 'keep', 'rights'] as const;

export function Privacy() {
  const t = useTranslations('portal.privacy');
  return (
    <Statement
      title={t('title')}
      lead={t('lead')}
      sections={sections.map((id) => ({ id, title: t(`${id}Title`), text: t(id) }))}
    />
  );
}
