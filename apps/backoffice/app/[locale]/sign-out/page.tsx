import { languageFrom } from '@gun/kernel';
import { setRequestLocale } from 'next-intl/server';
import { LeaveDesk } from '../../../desk/leave-desk';

export default async function SignOutPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  setRequestLocale(languageFrom(locale));
  return <LeaveDesk />;
}
