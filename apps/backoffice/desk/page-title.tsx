import { useTranslations } from 'next-intl';

type Known =
  | 'queue'
  | 'dossier'
  | 'correction'
  | 'decision'
  | 'handOver'
  | 'wallet'
  | 'letters'
  | 'revocation'
  | 'gallery'
  | 'accessibility';

/**
 * The name of the tab: of a page by its key, or of what stands in its place by its words; the site's without either.
 * It is drawn with the page itself: metadata of Next arrives after the page one moves to, and until then the tab is
 * without a name. No title names a person.
 */
export function PageTitle({ of, words }: { of?: Known; words?: string }) {
  const t = useTranslations('backoffice');
  const own = of ? t(`titles.${of}`) : words;
  return <title>{own ? `${own} – ${t('name')}` : t('name')}</title>;
}
