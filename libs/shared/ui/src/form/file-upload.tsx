import type { ComponentPropsWithoutRef } from 'react';
import { Field, type FieldText, splitField } from './field';

export type FileUploadProps = FieldText &
  Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'style' | 'type' | 'required' | 'disabled'>;

/** The native control, which speaks the language of the browser; `FilePicker` speaks the language of the page. */
export function FileUpload(props: FileUploadProps) {
  const { text, control, wiring } = splitField(props);
  return (
    <Field {...text}>
      <input type="file" className="ctl file" {...control} {...wiring} />
    </Field>
  );
}
