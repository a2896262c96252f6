import { CorrectionScreen } from '../../../../../../desk/correction-screen';
import { PageTitle } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';

export default async function CorrectionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <>
      <PageTitle of="correction" />
      <CorrectionScreen dossierId={id} />
    </>
  );
}
