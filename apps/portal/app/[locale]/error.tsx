'use client';
import { languageOfPath } from '../../site/language-of-path';
import { ProblemScreen } from '../../site/problem-screen';
import { usePathname } from 'next/navigation';

/** Something failed on our side: what still works, and a person to call. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <ProblemScreen language={languageOfPath(usePathname())} reference={error.digest} retry={reset} />;
}
