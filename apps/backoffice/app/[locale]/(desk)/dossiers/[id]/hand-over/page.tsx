import { HandOverScreen } from '../../../../../../desk/hand-over-screen';
import { PageTitle } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';

export default async function HandOverPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <>
      <PageTitle of="handOver" />
      <HandOverScreen dossierId={id} />
    </>
  );
}
