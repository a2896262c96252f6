import { NotFound } from '../../site/not-found';
import { PublicPage } from '../../site/public-page';

export default function NotFoundPage() {
  return (
    <PublicPage path="">
      <NotFound />
    </PublicPage>
  );
}
