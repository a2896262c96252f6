'use client';

import { type ChangeEvent, useState } from 'react';
import { classNames } from '../class-names';
import { Field, splitField } from './field';
import type { FileUploadProps } from './file-upload';
import { Icon } from '../icons/icon';

export type FilePickerProps = FileUploadProps & {
  chooseText: string;
  /** Shown while nothing is chosen, e.g. "Aucun fichier choisi". */
  noneText: string;
};

/** The native control lies invisible on a drop area in the language of the page, so it still works without a script. */
export function FilePicker({ chooseText, noneText, onChange, ...props }: FilePickerProps) {
  const [chosen, setChosen] = useState<string>();
  const { text, control, wiring } = splitField(props);
  const { className, ...rest } = control;
  const tell = (event: ChangeEvent<HTMLInputElement>) => {
    setChosen(Array.from(event.target.files ?? [], (file) => file.name).join(', ') || undefined);
    onChange?.(event);
  };
  return (
    <Field {...text}>
      <div className={classNames('drop', className)}>
        <span className="btn alt" aria-hidden="true">
          <Icon name="upload" /> {chooseText}
        </span>
        <span role="status">{chosen ?? noneText}</span>
        <input type="file" {...rest} {...wiring} onChange={tell} />
      </div>
    </Field>
  );
}
