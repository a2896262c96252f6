import { NotFound } from '../../desk/not-found';

export default function NotFoundPage() {
  return <NotFound />;
}
