'use client';

import { Button, Icon, Textarea, type ErrorText } from '@gun/ui';
import { useTranslations } from 'next-intl';

export interface TextListProps {
  /** Prefix of the ids: the first text is `<id>-1`. */
  id: string;
  texts: readonly string[];
  label: (number: number) => string;
  addText: string;
  lang: string;
  maxLength: number;
  most: number;
  errorMessage?: ErrorText;
  onChange: (texts: readonly string[]) => void;
}

/** Several texts of the same kind, one box each. */
export function TextList({ id, texts, label, addText, lang, maxLength, most, errorMessage, onChange }: TextListProps) {
  const t = useTranslations('dossiersDesk.decide');
  return (
    <>
      {texts.map((text, index) => (
        <div key={index} className="flow-s">
          <Textarea
            id={`${id}-${index + 1}`}
            label={label(index + 1)}
            lang={lang}
            rows={3}
            maxLength={maxLength}
            value={text}
            errorMessage={index === 0 ? errorMessage : undefined}
            onChange={({ target }) => onChange(texts.with(index, target.value))}
          />
          {(index > 0 || texts.length > 1) && (
            <Button type="button" look="plain" onClick={() => onChange(texts.toSpliced(index, 1))}>
              {t('remove')}
              <span className="vh"> {label(index + 1)}</span>
            </Button>
          )}
        </div>
      ))}
      {texts.length < most && (
        <p className="actions">
          <Button type="button" look="alt" onClick={() => onChange([...texts, ''])}>
            <Icon name="plus" /> {addText}
          </Button>
        </p>
      )}
    </>
  );
}
