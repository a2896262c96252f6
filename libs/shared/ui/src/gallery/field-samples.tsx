import type { SiteMessages } from '@gun/i18n';
import type { Language } from '@gun/kernel';
import { CharacterCount } from '../form/character-count';
import { ErrorSummary } from '../form/error-summary';
import { FilePicker } from '../form/file-picker';
import { FileRow, Files } from '../content/files';
import { FileUpload } from '../form/file-upload';
import { Saved } from '../form/saved';
import { Section } from '../page/section';
import { Select } from '../form/select';
import { Textarea } from '../form/textarea';
import { TextInput } from '../form/text-input';
import type { GalleryTexts } from './texts';

interface SampleProps {
  texts: GalleryTexts['fields'];
  site: SiteMessages;
  language: Language;
}

export function FieldSamples({ texts, site, language }: SampleProps) {
  const numberError = { text: texts.numberError, visuallyHiddenText: site.errorPrefix };
  return (
    <Section id="g-fields" title={texts.title}>
      <div className="demo">
        <ErrorSummary
          focus={false}
          titleText={texts.errors}
          errorList={[
            { href: '#g-number', text: texts.numberError },
            { href: '#g-date-month', text: texts.dateError },
          ]}
        />
        <TextInput id="g-street" name="street" label={texts.street} autoComplete="address-line1" />
        <TextInput id="g-box" name="box" label={texts.box} optional={site.optional} width={5} />
        <TextInput
          id="g-postcode"
          name="postcode"
          label={texts.postcode}
          hint={texts.postcodeHint}
          width={5}
          inputMode="numeric"
        />
        <TextInput id="g-number" name="number" label={texts.number} errorMessage={numberError} width={5} />
        <TextInput
          id="g-rent"
          name="rent"
          label={texts.amount}
          prefix="€"
          suffix={texts.perMonth}
          inputMode="decimal"
        />
        <Select id="g-letters" name="letters" label={texts.letters} items={letterLanguages} defaultValue={language} />
        <Textarea id="g-plain" name="plain" label={texts.message} rows={3} />
        <CharacterCount
          id="g-message"
          name="message"
          language={language}
          label={texts.message}
          maxLength={500}
          limitText={texts.limit}
          underLimitText={{ one: texts.underOne, other: texts.underOther }}
          overLimitText={{ one: texts.overOne, other: texts.overOther }}
        />
        <FileSamples texts={texts} remove={site.remove} />
        <Saved>{texts.saved}</Saved>
      </div>
    </Section>
  );
}

const letterLanguages = [
  { value: 'fr', text: 'Français' },
  { value: 'nl', text: 'Nederlands' },
  { value: 'de', text: 'Deutsch' },
  { value: 'en', text: 'English' },
];

function FileSamples({ texts, remove }: { texts: GalleryTexts['fields']; remove: string }) {
  const removal = (name: string) => (
    <a href="#g-fields">
      {remove}
      <span className="vh"> {name}</span>
    </a>
  );
  return (
    <>
      <FileUpload id="g-native" name="native" label={texts.file} hint={texts.fileHint} />
      <FilePicker
        id="g-file"
        name="file"
        label={texts.file}
        hint={texts.fileHint}
        chooseText={texts.choose}
        noneText={texts.none}
      />
      <Files>
        <FileRow name="bail-2026.pdf" state={texts.fileState} act={removal('bail-2026.pdf')} />
        <FileRow
          name="sonnette.jpg"
          state={texts.sending}
          act={removal('sonnette.jpg')}
          progress={{ value: 60, label: texts.sendingOf }}
        />
      </Files>
    </>
  );
}
