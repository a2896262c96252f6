import type { TrainingSchemeView } from '@gun/training-credits-contract';
import { Row, Rows, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';

/** An empty account: what can be granted today, by which law, and by whom. */
export default function WhoGrants({ schemes }: { schemes: readonly TrainingSchemeView[] }) {
  const t = useTranslations('trainingCredits.none');
  const language = useLocale();
  return (
    <Section id="none" title={t('title')}>
      <p>{t('text')}</p>
      <p>{t('ask')}</p>
      <Rows label={t('schemes')}>
        {schemes.map(({ key, name, law, grantors }) => (
          <Row key={key} title={name[language]} note={law[language]}>
            <p>{t('by', { who: grantors.map((who) => who[language]).join(' · ') })}</p>
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
