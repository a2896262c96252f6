import { CorrectionScreen } from '../../../../../../desk/correction-screen';
import { titled } from '../../../../../../desk/page-title';

export const dynamic = 'force-dynamic';
export const generateMetadata = titled('correction');

export default async function CorrectionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <CorrectionScreen dossierId={id} />;
}
