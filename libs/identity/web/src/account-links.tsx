'use client';
import { useSession } from '@gun/api-client';
import { Button, Icon } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useParties } from './acting-for/use-parties';

/** Who is signed in, and the way out. */
export function AccountLinks() {
  const nav = useTranslations('site.nav');
  const language = useLocale();
  const { current } = useSession();
  if (current.phase === 'signedIn') return <SignedInLinks name={current.name} />;
  return (
    <a className="account" href={`/${language}/sign-in`}>
      <Icon name="key" /> {nav('signIn')}
    </a>
  );
}

/** The token may hold no name: then the register's is shown, once it has answered. */
function SignedInLinks({ name }: { name: string }) {
  const t = useTranslations('identity.account');
  const nav = useTranslations('site.nav');
  const language = useLocale();
  const { signOut } = useSession();
  const { self } = useParties();
  return (
    <>
      <a className="account" href={`/${language}/profile`}>
        <Icon name="person" /> {name || (self?.name ?? nav('profile'))}
      </a>
      <Button type="button" look="plain" onClick={() => void signOut(language)}>
        {t('signOut')}
      </Button>
    </>
  );
}
