import type { ReactElement } from 'react';
import { Checkboxes } from '../form/checkboxes';
import { CharacterCount } from '../form/character-count';
import { DateInput, type DatePart } from '../form/date-input';
import { ErrorMessage } from '../form/error-message';
import { Fieldset } from '../form/fieldset';
import { FileUpload } from '../form/file-upload';
import { Hint } from '../form/hint';
import { Label } from '../form/label';
import { Radios } from '../form/radios';
import { Select } from '../form/select';
import { Textarea } from '../form/textarea';
import { TextInput } from '../form/text-input';
import type { Options } from './fixtures';
import { content, errorMessage, fieldText, groupText, list, native, options, string } from './options';

/** Our component for the options of theirs. */
export type Adapter = (given: Options) => ReactElement;

const input: Adapter = (given) => (
  <TextInput
    {...fieldText(given)}
    {...native(given, 'type', 'inputmode', 'autocomplete', 'pattern', 'spellcheck', 'autocapitalize')}
    defaultValue={string(given['value'])}
    prefix={given['prefix'] ? content(given['prefix']) : undefined}
    suffix={given['suffix'] ? content(given['suffix']) : undefined}
  />
);

const textarea: Adapter = (given) => (
  <Textarea
    {...fieldText(given)}
    {...native(given, 'autocomplete', 'spellcheck')}
    {...(given['rows'] !== undefined && { rows: Number(given['rows']) })}
    defaultValue={string(given['value'])}
  />
);

const characterCount: Adapter = (given) => {
  const limit = string(given['maxlength']) ?? string(given['maxwords']);
  const unit = given['maxwords'] ? 'words' : 'characters';
  const described = string(options(given['textareaDescriptionText'] ?? given['textareaDescriptionText'])['text']);
  const text = string(given['textareaDescriptionText']) ?? described;
  return (
    <CharacterCount
      {...fieldText(given)}
      {...native(given, 'spellcheck')}
      {...(given['rows'] !== undefined && { rows: Number(given['rows']) })}
      defaultValue={string(given['value'])}
      language="en"
      maxLength={Number(limit)}
      limitText={text?.replace('%{count}', limit ?? '') ?? `You can enter up to ${limit} ${unit}`}
      underLimitText={{ one: 'You have %{count} character remaining', other: 'You have %{count} characters remaining' }}
      overLimitText={{ one: 'You have %{count} character too many', other: 'You have %{count} characters too many' }}
    />
  );
};

const select: Adapter = (given) => {
  const items = list(given['items']).map((item) => ({
    text: string(item['text']) ?? '',
    value: item['value'] === false ? 'false' : string(item['value']),
    disabled: item['disabled'] === true || undefined,
    selected: item['selected'],
  }));
  const value = string(given['value']);
  const chosen = items.find((item) => item.selected ?? (value !== undefined && value === (item.value ?? item.text)));
  const plain = items.map(({ selected: _selected, ...item }) => item);
  return <Select {...fieldText(given)} items={plain} defaultValue={chosen?.value ?? chosen?.text} />;
};

function choiceItems(given: Options) {
  const items = list(given['items']);
  return items
    .filter((item) => item['divider'] === undefined)
    .map((item) => {
      const before = items[items.indexOf(item) - 1];
      return {
        value: string(item['value']) ?? '',
        text: content(item),
        hint: item['hint'] ? content(item['hint']) : undefined,
        id: string(item['id']),
        name: string(item['name']),
        disabled: item['disabled'] === true || undefined,
        conditional: options(item['conditional'])['html'] ? content(item['conditional']) : undefined,
        divider: string(before?.['divider']),
        ...(item['checked'] !== undefined && { defaultChecked: item['checked'] === true }),
      };
    });
}

/** Ours falls back on names and ids by leaving them out, never by giving `undefined`. */
const given = <T extends object>(item: T) =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T; // the same item, thinner

const radios: Adapter = (from) => (
  <Radios
    {...groupText(from)}
    name={string(from['name']) ?? ''}
    idPrefix={string(from['idPrefix'])}
    items={choiceItems(from).map(({ name: _name, ...item }) => given(item))}
    value={string(from['value'])}
  />
);

const checkboxes: Adapter = (from) => (
  <Checkboxes
    {...groupText(from)}
    name={string(from['name']) ?? ''}
    idPrefix={string(from['idPrefix'])}
    items={choiceItems(from).map(given)}
    values={Array.isArray(from['values']) ? from['values'].map(String) : undefined}
  />
);

const dateParts: DatePart[] = ['day', 'month', 'year'];
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const dateInput: Adapter = (from) => {
  const items = list(from['items']);
  const values = options(from['values']);
  return (
    <DateInput
      {...groupText(from)}
      id={string(from['id']) ?? ''}
      namePrefix={string(from['namePrefix'])}
      items={dateParts
        .filter((part) => from[part] !== false && (items.length === 0 || items.some((item) => item['name'] === part)))
        .map((part) => {
          const item = items.find((each) => each['name'] === part) ?? options(from[part]);
          return {
            name: part,
            label: string(item['label']) ?? capital(part),
            value:
              string(item['value']) ?? string(values[part]) ?? string(values[`${string(from['namePrefix'])}-${part}`]),
            autoComplete: string(item['autocomplete']),
          };
        })}
    />
  );
};

const fileUpload: Adapter = (from) => (
  <FileUpload
    {...fieldText(from)}
    {...native(options(from['attributes']), 'accept')}
    multiple={from['multiple'] === true || undefined}
  />
);

export const fieldAdapters: Record<string, Adapter> = {
  input,
  textarea,
  'character-count': characterCount,
  select,
  radios,
  checkboxes,
  'date-input': dateInput,
  'file-upload': fileUpload,
  fieldset: (from) => {
    const legend = options(from['legend']);
    return (
      <Fieldset
        legend={content(legend)}
        headingLevel={legend['isPageHeading'] ? 1 : undefined}
        describedBy={string(from['describedBy'])}
        {...native(from, 'role')}
      >
        {from['html'] !== undefined && content(from)}
      </Fieldset>
    );
  },
  hint: (from) => <Hint id={string(from['id'])}>{content(from)}</Hint>,
  label: (from) => (
    <Label htmlFor={string(from['for']) ?? ''} headingLevel={from['isPageHeading'] ? 1 : undefined}>
      {content(from)}
    </Label>
  ),
  'error-message': (from) => {
    const message = errorMessage(from);
    return (
      <ErrorMessage
        id={string(from['id'])}
        text={message?.text}
        visuallyHiddenText={message?.visuallyHiddenText ?? ''}
      />
    );
  },
};
