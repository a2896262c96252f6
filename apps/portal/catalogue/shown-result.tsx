import { formatDate } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { Fact, Facts, Notice } from '@gun/ui';
import type { CredentialCheck } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What anyone may learn about a document of a wallet: whether it holds now, and what its holder chose to show. */
export function ShownResult({
  language,
  state,
  title,
  source,
  validUntil,
  claims,
}: CredentialCheck & { language: Language }) {
  const t = useTranslations('portal.check');
  const holds = state === 'valid';
  return (
    <Notice look={holds ? 'ok' : 'no'} title={holds ? t('holds') : t('holdsNot')}>
      {!holds && <p>{t('revokedText')}</p>}
      <Facts>
        {title && <Fact label={t('kind')}>{title[language]}</Fact>}
        {source && <Fact label={t('vouches')}>{source[language]}</Fact>}
        {validUntil && holds && <Fact label={t('validUntil')}>{formatDate(validUntil, language)}</Fact>}
      </Facts>
      {claims && claims.length > 0 && (
        <>
          <h3>{t('chosen')}</h3>
          <Facts>
            {claims.map(({ label, value }) => (
              <Fact key={label.en} label={label[language]}>
                {isDate(value) ? formatDate(value, language) : value}
              </Fact>
            ))}
          </Facts>
        </>
      )}
    </Notice>
  );
}
