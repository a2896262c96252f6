'use client';
import { formatDate } from '@gun/i18n';
import { WithinReach } from '@gun/identity-web';
import { contactKinds, listContacts, type ContactView } from '@gun/profile-contract';
import { Fact, Facts, Notice, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useContacts } from './use-contacts';

/** What its owner told the counter, and no register: masked, with the day on which it was confirmed. */
export function ToldContacts() {
  return (
    <WithinReach of={listContacts} otherwise={null}>
      <ToldList />
    </WithinReach>
  );
}

function ToldList() {
  const t = useTranslations('profile.contact');
  const language = useLocale();
  const { data } = useContacts();
  if (!data) return null;
  const link = `/${language}/profile/contact`;
  const due = data.items.filter(({ state }) => state === 'toReconfirm');
  return (
    <Section id="told" title={t('told')}>
      {due.map(({ id, kind }) => (
        <Notice key={id} look="turn" title={t(`due.${kind}`)} headingLevel={3}>
          <p>{t('dueText')}</p>
        </Notice>
      ))}
      <Facts look="editable">
        {contactKinds.map((kind) => (
          <Fact
            key={kind}
            label={t(`kind.${kind}`)}
            act={{ href: `${link}#${kind}`, text: t('edit'), visuallyHiddenText: t(`kind.${kind}`) }}
          >
            <Told contact={data.items.find((item) => item.kind === kind)} />
          </Fact>
        ))}
      </Facts>
      <p>
        <a href={link}>{t('open')}</a>
      </p>
    </Section>
  );
}

function Told({ contact }: { contact: ContactView | undefined }) {
  const t = useTranslations('profile.contact');
  const language = useLocale();
  if (!contact) return t('notGiven');
  const { kind, shown, confirmedAt } = contact;
  return (
    <>
      {shown}
      <br />
      <span className="small quiet">
        {confirmedAt ? t(`confirmedOn.${kind}`, { date: formatDate(confirmedAt, language) }) : t('notConfirmed')}
      </span>
    </>
  );
}
