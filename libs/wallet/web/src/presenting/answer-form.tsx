'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, ButtonLink, Notice, Radios, Sheet, SheetHead } from '@gun/ui';
import type { ReceivedRequest, Want } from '@gun/wallet-contract';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCredentialName } from '../credential-name';
import { RequestClaims } from './request-claims';
import { useAnswerRequest, useRefuseRequest } from './use-requests';
import { wayBack } from './way-back';

type Choices = Readonly<Record<string, string | undefined>>;

/** For each question a document, then yes or no; no is as easy as yes. */
export function AnswerForm({ id, party, wants }: ReceivedRequest) {
  const t = useTranslations('wallet.requests.ask');
  const language = useLocale();
  const answer = useAnswerRequest(id);
  const refuse = useRefuseRequest(id);
  const [choices, setChoices] = useState<Choices>({});
  const chosen = wants.flatMap(({ question, documents }) => {
    const credentialId = choices[question] ?? documents[0]?.credentialId;
    return credentialId ? [{ question, credentialId }] : [];
  });
  const error = answer.error ?? refuse.error;
  const isBusy = answer.isPending || refuse.isPending;
  const goOn = ({ returnTo }: ReceivedRequest) => {
    const place = returnTo ?? wayBack(location.search);
    if (place) location.assign(place);
  };
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {wants.map((want) => (
        <Question
          key={want.question}
          want={want}
          chosen={chosen.find(({ question }) => question === want.question)?.credentialId}
          choose={(credentialId) => setChoices((others) => ({ ...others, [want.question]: credentialId }))}
        />
      ))}
      <Actions>
        {chosen.length > 0 && (
          <Button type="button" big aria-busy={isBusy} onClick={() => answer.send(chosen, goOn)}>
            {t('show', { party: party.name[language] })}
          </Button>
        )}
        <Button type="button" look="alt" big aria-busy={isBusy} onClick={() => refuse.send(undefined, goOn)}>
          {t('refuse')}
        </Button>
      </Actions>
      <p className="small quiet">{t('trace')}</p>
    </>
  );
}

interface QuestionProps {
  want: Want;
  chosen: string | undefined;
  choose: (credentialId: string) => void;
}

function Question({ want: { question, title, documents }, chosen, choose }: QuestionProps) {
  const t = useTranslations('wallet.requests.ask');
  const language = useLocale();
  const nameOf = useCredentialName();
  const document = documents.find(({ credentialId }) => credentialId === chosen);
  if (!document)
    return (
      <Notice look="turn" title={t('missing.title', { document: title[language] })}>
        <p>{t('missing.text')}</p>
        <Actions>
          <ButtonLink look="alt" href={`/${language}/wallet#add`}>
            {t('missing.add')}
          </ButtonLink>
        </Actions>
      </Notice>
    );
  return (
    <>
      {documents.length > 1 && (
        <Radios
          name={`document-${question}`}
          idPrefix={`document-${question}`}
          legend={t('choose', { document: title[language] })}
          value={document.credentialId}
          onChange={({ target }) => choose(target.value)}
          items={documents.map((one) => ({ value: one.credentialId, text: nameOf(one) }))}
        />
      )}
      <Sheet labelledBy={`leaves-${question}`}>
        <SheetHead id={`leaves-${question}`} title={t('leaves')}>
          {document.label ?? title[language]}
        </SheetHead>
        <RequestClaims {...document} />
      </Sheet>
    </>
  );
}
