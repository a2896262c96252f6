import { DecisionScreen } from '../../../../../../desk/decision-screen';
import { PageTitle } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';

export default async function DecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <>
      <PageTitle of="decision" />
      <DecisionScreen dossierId={id} />
    </>
  );
}
