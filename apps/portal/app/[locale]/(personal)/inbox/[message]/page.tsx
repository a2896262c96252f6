import { Message } from '@gun/notifications-web';
import { personalMetadata } from '../../../../../personal/page-metadata';

export const generateMetadata = personalMetadata('message');

interface Params {
  params: Promise<{ locale: string; message: string }>;
}

export default async function Page({ params }: Params) {
  const { message } = await params;
  return <Message messageId={message} />;
}
