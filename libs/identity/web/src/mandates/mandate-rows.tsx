'use client';
import { formatDate } from '@gun/i18n';
import type { MandateView } from '@gun/identity-contract';
import { Row, Rows, Tag, type TagLook } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { ConfirmDialog } from '../confirm-dialog';
import type { MandatableProcedure } from './mandatable-procedure';
import { useProcedureNames } from './use-procedure-names';
import { useRevokeMandate } from './use-mandates';

interface MandateRowsProps {
  label: string;
  mandates: readonly MandateView[];
  procedures: readonly MandatableProcedure[];
  /** Said instead of an empty list. */
  none?: string;
}

const looks: Partial<Record<MandateView['state'], TagLook>> = { proposed: 'info', planned: 'info', active: 'ok' };

export function MandateRows({ label, mandates, procedures, none }: MandateRowsProps) {
  if (mandates.length === 0) return none ? <p>{none}</p> : null;
  return (
    <Rows label={label}>
      {mandates.map((mandate) => (
        <MandateRow key={mandate.id} mandate={mandate} procedures={procedures} />
      ))}
    </Rows>
  );
}

function MandateRow({ mandate, procedures }: { mandate: MandateView; procedures: readonly MandatableProcedure[] }) {
  const t = useTranslations('identity.mandates');
  const language = useLocale();
  const namesOf = useProcedureNames(procedures);
  const revoke = useRevokeMandate(mandate.id);
  const name = mandate.other?.name ?? t('someone');
  const day = (date: string) => formatDate(date, language);
  return (
    <Row
      title={name}
      note={t('until', { from: day(mandate.from), until: day(mandate.until) })}
      aside={<Tag look={looks[mandate.state] ?? 'hollow'}>{t(`state.${mandate.state}`)}</Tag>}
    >
      <p>{namesOf(mandate.procedures)}</p>
      {mandate.code && mandate.answerBefore && (
        <p>
          {t.rich('codeLine', {
            ...{ code: mandate.code, before: day(mandate.answerBefore) },
            strong: (code) => <strong className="ref">{code}</strong>,
          })}
        </p>
      )}
      {mandate.actions.includes('revoke') && (
        <ConfirmDialog
          id={`end-${mandate.id}`}
          words={{
            ...{ open: t('end.openFor', { name }), title: t('end.title'), text: t('end.text') },
            ...{ confirm: t('end.confirm'), keep: t('end.keep') },
          }}
          error={revoke.error ?? null}
          confirm={() => revoke.send()}
        />
      )}
    </Row>
  );
}
