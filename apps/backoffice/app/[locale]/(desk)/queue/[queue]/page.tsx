import { languageFrom } from '@gun/kernel';
import { queues } from '@gun/dossiers-contract';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { PageTitle } from '../../../../../desk/page-title';
import { QueueScreen } from '../../../../../desk/queue-screen';

export const dynamicParams = false;
export const generateStaticParams = () => queues.map((queue) => ({ queue }));

export default async function QueuePage({ params }: { params: Promise<{ locale: string; queue: string }> }) {
  const { locale, queue } = await params;
  setRequestLocale(languageFrom(locale));
  const known = queues.find((name) => name === queue);
  if (!known) notFound();
  return (
    <>
      <PageTitle of="queue" />
      <QueueScreen queue={known} />
    </>
  );
}
