import { siteNames } from '@gun/i18n';
import { getTranslations } from 'next-intl/server';
import { pageLanguage, type PageParams } from '../site/page-language';

type PersonalPage =
  | 'access'
  | 'accesses'
  | 'ageProof'
  | 'dossiers'
  | 'dossier'
  | 'form'
  | 'check'
  | 'contact'
  | 'credential'
  | 'confirmation'
  | 'evidenceRequest'
  | 'inbox'
  | 'message'
  | 'mandates'
  | 'ownData'
  | 'permissions'
  | 'profile'
  | 'start'
  | 'trainingCredits'
  | 'wallet'
  | 'walletAsked'
  | 'walletHistory'
  | 'walletPresent'
  | 'walletReceive'
  | 'walletOffer'
  | 'walletForeign'
  | 'walletRequest'
  | 'walletShown';

/**
 * The name of the tab of a personal page before its content is known; the page makes it more precise once it is.
 * Drawn with the page: metadata of Next arrives after the page one moves to, and until then the tab has no name.
 */
export async function PersonalTitle({ of, ...page }: PageParams & { of: PersonalPage }) {
  const language = await pageLanguage(page);
  const t = await getTranslations('portal.personal');
  return <title>{`${t(of)} – ${siteNames[language]}`}</title>;
}
