import { ToQueue } from '../../../desk/to-queue';

export default function HomePage() {
  return <ToQueue />;
}
