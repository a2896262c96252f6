import type { DocumentCheck } from '@gun/documents-contract';
import { formatDate } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { Fact, Facts, Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';

/** What anyone may learn about a paper, said so that it cannot be misread. */
export function CheckResult({ language, check }: { language: Language; check?: DocumentCheck }) {
  const t = useTranslations('portal.check');
  if (!check) return <Notice look="no" title={t('down')} />;
  if (!check.genuine) {
    return (
      <Notice look="no" title={t('unknown')}>
        <p>{t('unknownText')}</p>
      </Notice>
    );
  }
  return (
    <Notice look={check.revoked ? 'turn' : 'ok'} title={check.revoked ? t('revoked') : t('genuine')}>
      {check.revoked && <p>{t('revokedText')}</p>}
      <Facts>
        {check.kind && <Fact label={t('kind')}>{t(`kinds.${check.kind}`)}</Fact>}
        {check.issuedOn && <Fact label={t('issuedOn')}>{formatDate(check.issuedOn, language)}</Fact>}
        {check.issuer && <Fact label={t('issuer')}>{check.issuer}</Fact>}
      </Facts>
    </Notice>
  );
}
