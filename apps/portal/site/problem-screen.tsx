import { helpline, siteMessages } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { Button, ProblemPage } from '@gun/ui';

interface ProblemScreenProps {
  language: Language;
  reference?: string;
  retry?: () => void;
}

/** Needs nothing but its language, because it is shown when everything else may be missing. */
export function ProblemScreen({ language, reference, retry }: ProblemScreenProps) {
  const { error, human } = siteMessages[language];
  return (
    <>
      <title>{error.title}</title>
      <ProblemPage
        eyebrow={error.eyebrow}
        title={error.title}
        lead={error.lead}
        human={{
          title: human.title,
          phone: helpline,
          hours: human.hours,
          counter: { href: `/${language}/help#counters`, text: human.counter },
        }}
        {...(reference && { code: { title: human.callTitle, text: human.callCode, reference } })}
      >
        {retry && (
          <Button type="button" onClick={retry}>
            {error.retry}
          </Button>
        )}
      </ProblemPage>
    </>
  );
}
