'use client';

import { useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { TextInput, type TextInputProps } from '@gun/ui';

export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

export type ComboboxProps = Omit<TextInputProps, 'value' | 'onChange' | 'onSelect' | 'label'> & {
  id: string;
  label: string;
  /** What stands in the box. */
  text: string;
  suggestions: readonly Suggestion[];
  onType: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
};

/**
 * A text box with suggestions (ARIA combobox with a list box). It stays an ordinary text box for whoever ignores the
 * suggestions: what is typed is never replaced unless one of them is chosen.
 */
export function Combobox({ id, label, text, suggestions, onType, onChoose, ...input }: ComboboxProps) {
  const t = useTranslations('procedures');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && suggestions.length > 0;
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion) onChoose(suggestion);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const act = actionFor(event.key, { shown, active, last: suggestions.length - 1 });
    if (act === undefined) return;
    event.preventDefault();
    if (act === 'choose') return choose(suggestions[active]);
    setOpen(act !== 'close');
    setActive(act === 'close' ? -1 : act);
  };
  return (
    <div className="combobox">
      <TextInput
        {...input}
        {...{ id, label, onKeyDown }}
        role="combobox"
        autoComplete={input.autoComplete ?? 'off'}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active >= 0 ? `${id}-option-${active}` : undefined}
        value={text}
        onChange={(event) => {
          onType(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onBlur={() => choose(undefined)}
      />
      <ul
        className="listbox"
        id={`${id}-list`}
        role="listbox"
        aria-label={t('suggestionList', { label })}
        hidden={!shown}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.value}
            id={`${id}-option-${index}`}
            role="option"
            aria-selected={index === active}
            // The press must not take the focus out of the box, which would close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            {suggestion.label}
          </li>
        ))}
      </ul>
      <span className="vh" role="status">
        {open && text !== '' && t('suggestions', { count: suggestions.length })}
      </span>
    </div>
  );
}

interface ListState {
  readonly shown: boolean;
  readonly active: number;
  readonly last: number;
}

/** What a key does: makes an option active, chooses it, or closes the list. Other keys belong to the text box. */
function actionFor(key: string, { shown, active, last }: ListState): number | 'choose' | 'close' | undefined {
  if (key === 'ArrowDown' && last >= 0) return shown && active < last ? active + 1 : 0;
  if (key === 'ArrowUp' && last >= 0) return shown && active > 0 ? active - 1 : last;
  if (key === 'Enter' && shown && active >= 0) return 'choose';
  return key === 'Escape' && shown ? 'close' : undefined;
}
