import { Button, ProblemPage } from '@gun/ui';
import type { ProblemWords } from './problem-words';

interface ProblemScreenProps {
  words: ProblemWords;
  reference?: string;
  retry: () => void;
}

export function ProblemScreen({ words, reference, retry }: ProblemScreenProps) {
  return (
    <>
      <title>{words.title}</title>
      <ProblemPage
        eyebrow={words.eyebrow}
        title={words.title}
        lead={words.lead}
        human={words.human}
        {...(reference && { code: { ...words.code, reference } })}
      >
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
      </ProblemPage>
    </>
  );
}
