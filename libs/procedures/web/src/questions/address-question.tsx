'use client';

import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button, Fieldset, Hint, TextInput, WithIcon, ErrorMessage } from '@gun/ui';
import type { AddressAnswer } from '@gun/procedures-contract';
import { addressLines, type VisibleField } from '@gun/procedures-contract/engine';
import { Combobox } from './combobox';
import { useForm, type AddressLookup } from '../form-context';
import type { HeadingLevel } from '../heading-level';
import { usePartError, useQuestion } from './use-question';
import { useSuggestions } from './use-suggestions';

type Address = Partial<AddressAnswer>;

/** Nobody has said yet that the address is in the list (`inReference`), or that it is not: it is still being looked for. */
const unlisted = { inReference: undefined, nis: undefined, streetId: undefined };

/** What the boxes of one address share. */
interface BoxesProps {
  id: string;
  pointer: string;
  address: Address;
  change: (part: Address) => void;
}

/** An address from the reference data, or written by hand when it is not there. */
export function AddressQuestion({ shown, headingLevel }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { addresses, language } = useForm();
  const { id, labelText, hint, errorMessage, raw, answer } = useQuestion(shown);
  const address: Address = typeof raw === 'object' && raw !== null ? raw : {};
  const [byHand, setByHand] = useState(address.inReference === false);
  const change = (part: Address) => answer({ ...address, ...part });
  const boxes = { id, pointer: shown.pointer, address, change };
  const switchTo = (hand: boolean) => {
    setByHand(hand);
    answer({ ...address, ...unlisted, ...(hand && { inReference: false }) });
  };
  const described = [hint && `${id}-hint`, errorMessage && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <Fieldset
      className={errorMessage ? 'field stack bad' : 'field stack'}
      legend={labelText}
      headingLevel={headingLevel}
      describedBy={described}
    >
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {errorMessage && <ErrorMessage id={`${id}-error`} {...errorMessage} />}
      {byHand || !addresses ? <WrittenPlace {...boxes} /> : <ListedPlace {...boxes} addresses={addresses} />}
      <HouseBoxes {...boxes} />
      {address.inReference && address.houseNumber && (
        <WithIcon name="check" small>
          {t('addressFound', { address: addressLines(address, language).join(', ') })}
        </WithIcon>
      )}
      {addresses && (
        <p>
          <Button type="button" look="plain" onClick={() => switchTo(!byHand)}>
            {t(byHand ? 'backToList' : 'notListed')}
          </Button>
        </p>
      )}
      {addresses && byHand && <Hint>{t('notListedHint')}</Hint>}
    </Fieldset>
  );
}

/** Post code or municipality, then the street, both found while typing. */
function ListedPlace({ id, pointer, address, change, addresses }: BoxesProps & { addresses: AddressLookup }) {
  const t = useTranslations('procedures');
  const [placeText, setPlaceText] = useState([address.postCode, address.municipality].filter(Boolean).join(' '));
  const [postCodeError, municipalityError] = [
    usePartError(`${pointer}/postCode`),
    usePartError(`${pointer}/municipality`),
  ];
  const placeError = postCodeError ?? municipalityError;
  const places = useSuggestions(placeText, async (text) =>
    (await addresses.places(text)).map((found) => ({
      ...found,
      ...asPlaceSuggestion(found.nis, found.postCode, found.place),
    })),
  );
  const streets = useSuggestions(address.street ?? '', async (text) =>
    (await addresses.streets(text, address)).map((found) => ({
      ...found,
      value: found.streetId,
      label: `${found.street}, ${found.postCode} ${found.municipality}`,
    })),
  );
  return (
    <>
      <Combobox
        id={`${id}-place`}
        label={t('place')}
        text={placeText}
        errorMessage={placeError}
        suggestions={places}
        onType={(text) => {
          setPlaceText(text);
          change({ ...writtenPlace(text), ...unlisted });
        }}
        onChoose={(chosen) => {
          const place = places.find(({ value }) => value === chosen.value);
          setPlaceText(chosen.label);
          if (place)
            change({
              postCode: place.postCode ?? '',
              municipality: place.place,
              nis: place.nis,
              inReference: undefined,
            });
        }}
      />
      <Combobox
        id={`${id}-street`}
        label={t('street')}
        text={address.street ?? ''}
        errorMessage={usePartError(`${pointer}/street`)}
        suggestions={streets}
        onType={(street) => change({ street, streetId: undefined, inReference: undefined })}
        onChoose={(chosen) => {
          const found = streets.find(({ value }) => value === chosen.value);
          if (!found) return;
          const { street, streetId, postCode, municipality, nis } = found;
          setPlaceText(`${postCode} ${municipality}`);
          change({ street, streetId, postCode, municipality, nis, inReference: true });
        }}
      />
    </>
  );
}

const asPlaceSuggestion = (nis: string, postCode: string | undefined, place: string) => ({
  value: `${nis} ${postCode ?? ''} ${place}`,
  label: [postCode, place].filter(Boolean).join(' '),
});

/** `5000 Namur` typed without choosing: four digits are the post code, the rest is the municipality. */
function writtenPlace(text: string): Address {
  const postCode = /\b\d{4}\b/.exec(text)?.[0] ?? '';
  return { postCode, municipality: text.replace(postCode, '').trim() };
}

/** Everything by hand: also the road for whoever has no script or an address that is too new. */
function WrittenPlace({ id, pointer, address, change }: BoxesProps) {
  const t = useTranslations('procedures');
  return (
    <>
      <TextInput
        id={`${id}-place`}
        label={t('postCode')}
        width={5}
        inputMode="numeric"
        autoComplete="postal-code"
        value={address.postCode ?? ''}
        errorMessage={usePartError(`${pointer}/postCode`)}
        onChange={({ target }) => change({ postCode: target.value, inReference: false })}
      />
      <TextInput
        id={`${id}-municipality`}
        label={t('municipality')}
        autoComplete="address-level2"
        value={address.municipality ?? ''}
        errorMessage={usePartError(`${pointer}/municipality`)}
        onChange={({ target }) => change({ municipality: target.value, inReference: false })}
      />
      <TextInput
        id={`${id}-street`}
        label={t('street')}
        autoComplete="address-line1"
        value={address.street ?? ''}
        errorMessage={usePartError(`${pointer}/street`)}
        onChange={({ target }) => change({ street: target.value, inReference: false })}
      />
    </>
  );
}

function HouseBoxes({ id, pointer, address, change }: BoxesProps) {
  const t = useTranslations('procedures');
  return (
    <div className="date">
      <TextInput
        id={`${id}-houseNumber`}
        label={t('houseNumber')}
        width={5}
        value={address.houseNumber ?? ''}
        errorMessage={usePartError(`${pointer}/houseNumber`)}
        onChange={({ target }) => change({ houseNumber: target.value })}
      />
      <TextInput
        id={`${id}-box`}
        label={t('box')}
        optional={t('optional')}
        width={5}
        value={address.box ?? ''}
        errorMessage={usePartError(`${pointer}/box`)}
        onChange={({ target }) => change({ box: target.value || undefined })}
      />
    </div>
  );
}
