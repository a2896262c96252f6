'use client';
import { useSession } from '@gun/api-client';
import { Button, Icon } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** Who is signed in, and the way out. */
export function AccountLinks() {
  const t = useTranslations('identity.account');
  const nav = useTranslations('site.nav');
  const language = useLocale();
  const { current, signOut } = useSession();
  if (current.phase !== 'signedIn') {
    return (
      <a className="account" href={`/${language}/sign-in`}>
        <Icon name="key" /> {nav('signIn')}
      </a>
    );
  }
  return (
    <span className="account">
      <a href={`/${language}/profile`}>
        <Icon name="person" /> {current.name}
      </a>{' '}
      <Button type="button" look="plain" onClick={() => void signOut(language)}>
        {t('signOut')}
      </Button>
    </span>
  );
}
