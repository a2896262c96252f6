import { siteNames } from '@gun/i18n';
import { useLocale } from 'next-intl';

/** What stands in the place of a page names the tab itself. */
export const TabTitle = ({ words }: { words: string }) => <title>{`${words} – ${siteNames[useLocale()]}`}</title>;
