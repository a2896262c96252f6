import { PageTitle } from '../../../../../../desk/page-title';
import { RevocationScreen } from '../../../../../../desk/revocation-screen';

export const dynamic = 'force-dynamic';

export default async function RevocationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <>
      <PageTitle of="revocation" />
      <RevocationScreen credentialId={id} />
    </>
  );
}
