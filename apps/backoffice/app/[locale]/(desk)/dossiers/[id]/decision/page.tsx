import { DecisionScreen } from '../../../../../../desk/decision-screen';
import { titled } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';
export const generateMetadata = titled('decision');

export default async function DecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <DecisionScreen dossierId={id} />;
}
