'use client';
import type { ContactKind, Contacts } from '@gun/profile-contract';
import { Saved, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ConfirmContact } from './confirm-contact';
import { ContactInUse, Refusing } from './contact-in-use';
import { GiveContact } from './give-contact';

interface ContactSectionProps {
  kind: ContactKind;
  contacts: Contacts;
  refusing: readonly string[];
}

/** One kind of address: what is in use, what waits for its code, or where to give one. */
export function ContactSection({ kind, contacts: { items, offered }, refusing }: ContactSectionProps) {
  const t = useTranslations('profile.contact');
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const ofKind = items.filter((contact) => contact.kind === kind);
  const inUse = ofKind.find(({ state }) => state !== 'unconfirmed');
  const waiting = ofKind.find(({ state }) => state === 'unconfirmed') ?? (inUse?.codeUntil ? inUse : undefined);
  const isOffered = offered.includes(kind);
  const isGiving = isOffered && !waiting && (changing || !inUse);
  return (
    <Section id={kind} title={t(`kind.${kind}`)}>
      {!isOffered && <p>{t(`notOffered.${kind}`)}</p>}
      {inUse && (
        <ContactInUse
          contact={inUse}
          refusing={refusing.includes(inUse.id)}
          {...(isOffered && !waiting && !changing && { change: () => setChanging(true) })}
        />
      )}
      {done && inUse && !waiting && <Saved>{t(`done.${kind}`)}</Saved>}
      {waiting && (
        <>
          {inUse && waiting !== inUse && <p>{t(`until.${kind}`)}</p>}
          {refusing.includes(waiting.id) && waiting !== inUse && <Refusing kind={kind} />}
          <ConfirmContact
            key={waiting.id}
            contact={waiting}
            onDone={() => {
              setDone(true);
              setChanging(false);
            }}
          />
        </>
      )}
      {isGiving && (
        <>
          {!inUse && <p>{t(`none.${kind}`)}</p>}
          <GiveContact kind={kind} {...(inUse && { keep: () => setChanging(false) })} />
        </>
      )}
    </Section>
  );
}
