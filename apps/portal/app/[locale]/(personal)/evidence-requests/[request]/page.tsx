import { EvidenceRequest } from '@gun/data-broker-web';
import { PersonalTitle } from '../../../../../personal/personal-title';

interface Params {
  params: Promise<{ locale: string; request: string }>;
}

export default async function Page({ params }: Params) {
  const { request } = await params;
  return (
    <>
      <PersonalTitle of="evidenceRequest" params={params} />
      <EvidenceRequest previewId={request} />
    </>
  );
}
