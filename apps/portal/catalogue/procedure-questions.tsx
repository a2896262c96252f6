import { Checks, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { GuideProps } from './guide-props';

export function ProcedureQuestions({ language, procedure }: GuideProps) {
  const t = useTranslations('portal.procedure');
  const { about, questions, onlyOnce } = procedure;
  const known = about.known.map(({ what, source }) => ({
    icon: 'source' as const,
    text: t.rich('knownSource', {
      what: what[language],
      source: source[language],
      strong: (words) => <strong>{words}</strong>,
    }),
  }));
  return (
    <>
      {known.length > 0 && (
        <Section id="known" title={t('known')}>
          <Checks look="yes" items={known} />
          <p className="quiet">{t('knownNote')}</p>
          <p>
            {t('share', onlyOnce)} <a href={`/${language}/only-once`}>{t('shareLink')}</a>
          </p>
        </Section>
      )}
      <Section id="asked" title={t('asked')}>
        <ol className="bullets">
          {questions.map((question) => (
            <li key={question.en}>{question[language]}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}
