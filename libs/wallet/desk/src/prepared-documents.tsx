'use client';

import { formatDateTime } from '@gun/i18n';
import { Actions, Button, Dialog, Row, Rows, Section, SubmitButton, Tag, type TagLook } from '@gun/ui';
import type { DeskOffer, DeskWallet } from '@gun/wallet-contract';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { DeskProblem } from './desk-problem';
import { ShowCode } from './show-code';
import { useEndOffer } from './use-desk-wallet';
import { useLanguage } from './use-language';

const looks: Record<DeskOffer['state'], TagLook> = {
  open: 'turn',
  taken: 'ok',
  burnt: 'no',
  ended: 'hollow',
  over: 'hollow',
};

/** What the office prepared for the phone of this person, and what became of it. */
export function PreparedDocuments({ id, offers }: Pick<DeskWallet, 'id' | 'offers'>) {
  const t = useTranslations('walletDesk.prepared');
  const end = useEndOffer(id);
  return (
    <Section id="prepared" title={t('title')}>
      {end.error && <DeskProblem problem={end.error} />}
      <Rows label={t('title')}>
        {offers.map((offer) => (
          <Prepared key={offer.id} openingId={id} offer={offer} onEnd={() => end.send(offer.id)} />
        ))}
      </Rows>
    </Section>
  );
}

function Prepared({ openingId, offer, onEnd }: { openingId: string; offer: DeskOffer; onEnd: () => void }) {
  const t = useTranslations('walletDesk.prepared');
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  const { title, state, preparedAt, until, letter, printed, uri } = offer;
  const name = title[language];
  return (
    <Row
      title={name}
      note={t('when', { at: formatDateTime(preparedAt, language), until: formatDateTime(until, language) })}
      aside={<Tag look={looks[state]}>{t(`state.${state}`)}</Tag>}
    >
      <p>{t(printed ? 'letterPrinted' : 'letterWaits', { reference: letter })}</p>
      {state === 'open' && !uri && <p>{t('codeOfColleague')}</p>}
      {state === 'open' && (
        <Actions>
          {uri && (
            <Button type="button" look="alt" aria-label={t('showThis', { name })} onClick={() => setShown(true)}>
              {t('show')}
            </Button>
          )}
          <EndOffer id={offer.id} name={name} onEnd={onEnd} />
        </Actions>
      )}
      {shown && <ShowCode openingId={openingId} offer={offer} language={language} onClose={() => setShown(false)} />}
    </Row>
  );
}

function EndOffer({ id, name, onEnd }: { id: string; name: string; onEnd: () => void }) {
  const t = useTranslations('walletDesk.prepared');
  const place = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" look="plain" aria-label={t('endThis', { name })} onClick={() => place.current?.showModal()}>
        {t('end')}
      </Button>
      <Dialog id={`end-${id}`} ref={place} title={t('endTitle', { name })}>
        <p>{t('endText')}</p>
        <Actions>
          <SubmitButton
            type="button"
            onClick={() => {
              place.current?.close();
              onEnd();
            }}
          >
            {t('endYes')}
          </SubmitButton>
          <Button type="button" look="plain" onClick={() => place.current?.close()}>
            {t('endNo')}
          </Button>
        </Actions>
      </Dialog>
    </>
  );
}
