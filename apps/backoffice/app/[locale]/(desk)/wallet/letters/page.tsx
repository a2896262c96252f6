import { languageFrom } from '@gun/kernel';
import { setRequestLocale } from 'next-intl/server';
import { PageTitle } from '../../../../../desk/page-title';
import { WaitingLetters } from '../../../../../desk/wallet-screens';

export default async function LettersPage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(languageFrom((await params).locale));
  return (
    <>
      <PageTitle of="letters" />
      <WaitingLetters />
    </>
  );
}
