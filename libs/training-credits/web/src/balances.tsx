import { formatDate } from '@gun/i18n';
import type { TrainingAccountView } from '@gun/training-credits-contract';
import { Fact, Facts, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useWords } from './use-words';

/** What is left of each scheme under which something was granted, and what of it ends when. */
export function Balances({ account }: { account: TrainingAccountView }) {
  const t = useTranslations('trainingCredits.balance');
  const language = useLocale();
  const { amountOf } = useWords(account);
  const granted = account.schemes.filter(({ key }) => account.moves.some(({ scheme }) => scheme === key));
  return (
    <Section id="balance" title={t('title')}>
      <Facts>
        {granted.map(({ key, name, law, available, reserved, lots }) => (
          <Fact key={key} label={name[language]}>
            <strong>{t('available', { amount: amountOf(key, available) })}</strong>
            {lots.map(({ until, available: left }) => (
              <span key={until} className="small">
                <br />
                {t('until', { amount: amountOf(key, left), date: formatDate(until, language) })}
              </span>
            ))}
            {reserved > 0 && (
              <span className="small">
                <br />
                {t('reserved', { amount: amountOf(key, reserved) })}
              </span>
            )}
            <br />
            <span className="small quiet">{law[language]}</span>
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
