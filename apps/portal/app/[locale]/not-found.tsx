import { NotFound } from '../../site/not-found';

export default function NotFoundPage() {
  return <NotFound />;
}
