'use client';
import { ProblemScreen } from '../../site/problem-screen';
import { useProblemWords } from '../../site/problem-words';

/** Something failed on our side: what still works, and a person to call. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const words = useProblemWords();
  return words && <ProblemScreen words={words} reference={error.digest} retry={reset} />;
}
