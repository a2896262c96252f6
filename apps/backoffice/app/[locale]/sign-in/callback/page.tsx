import { languageFrom } from '@gun/kernel';
import { setRequestLocale } from 'next-intl/server';
import { FinishSignIn } from '../../../../desk/finish-sign-in';

export default async function CallbackPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  setRequestLocale(languageFrom(locale));
  return <FinishSignIn />;
}
