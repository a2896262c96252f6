import { Message } from '@gun/notifications-web';
import { PersonalTitle } from '../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; message: string }>;
}

export default async function Page({ params }: Params) {
  const { message } = await params;
  return (
    <>
      <PersonalTitle of="message" params={params} />
      <Message messageId={message} />
    </>
  );
}
