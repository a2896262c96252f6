'use client';
import { formatDate } from '@gun/i18n';
import { ConfirmDialog, ProblemNotice } from '@gun/identity-web';
import type { ContactKind, ContactView } from '@gun/profile-contract';
import { Actions, Button, Fact, Facts, Notice } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useAskContactCode, useRemoveContact } from './use-contacts';

interface ContactInUseProps {
  contact: ContactView;
  /** The last message was refused there. */
  refusing: boolean;
  /** Absent while a new one is being given. */
  change?: () => void;
}

/** What is written to today: masked, with the day on which it was confirmed. */
export function ContactInUse({ contact, refusing, change }: ContactInUseProps) {
  const t = useTranslations('profile.contact');
  const language = useLocale();
  const { id, kind, shown, state, confirmedAt = '', codeUntil } = contact;
  const again = useAskContactCode(id);
  const remove = useRemoveContact(id);
  return (
    <>
      {refusing && <Refusing kind={kind} />}
      {state === 'toReconfirm' && !codeUntil && (
        <Notice look="turn" title={t(`due.${kind}`)} headingLevel={3}>
          {again.error && <ProblemNotice error={again.error} />}
          <p>{t('dueText')}</p>
          <Actions>
            <Button type="button" onClick={() => again.send()}>
              {t('sendCode')}
            </Button>
          </Actions>
        </Notice>
      )}
      <Facts look="editable">
        <Fact label={t(`kind.${kind}`)}>
          {shown}
          <br />
          <span className="small quiet">{t(`confirmedOn.${kind}`, { date: formatDate(confirmedAt, language) })}</span>
        </Fact>
      </Facts>
      {change && (
        <Actions>
          <Button type="button" look="alt" onClick={change}>
            {t(`change.${kind}`)}
          </Button>
          <ConfirmDialog
            id={`remove-${kind}`}
            words={{
              open: t(`remove.${kind}`),
              title: t(`removeTitle.${kind}`),
              text: t('removeText'),
              confirm: t(`remove.${kind}`),
              keep: t(`keep.${kind}`),
            }}
            error={remove.error ?? null}
            confirm={() => remove.send()}
          />
        </Actions>
      )}
    </>
  );
}

/** The last message did not arrive: said where one waits for it, too. */
export function Refusing({ kind }: { kind: ContactKind }) {
  const t = useTranslations('profile.contact');
  return (
    <div role="alert">
      <Notice look="no" title={t(`refusing.${kind}`)} headingLevel={3}>
        <p>{t('refusingText')}</p>
      </Notice>
    </div>
  );
}
