import { HandOverScreen } from '../../../../../../desk/hand-over-screen';
import { titled } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';
export const generateMetadata = titled('handOver');

export default async function HandOverPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <HandOverScreen dossierId={id} />;
}
