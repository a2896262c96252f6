'use client';

import { useTranslations } from 'next-intl';
import { Button, FilePicker, FileRow, Files } from '@gun/ui';
import { acceptedTypes, errorTextIn, isFileAnswer, sizeText, type VisibleField } from '@gun/procedures-contract/engine';
import { RemoveFile } from './remove-file';
import type { HeadingLevel } from '../heading-level';
import { useForm } from '../form-context';
import { useQuestion } from '../questions/use-question';
import { useUploads } from './use-uploads';

/** Files one by one: types and size before, progress while sending, each with its way out. */
export function FileQuestion({ shown, headingLevel }: { shown: VisibleField; headingLevel?: HeadingLevel }) {
  const t = useTranslations('procedures');
  const { form, language, errorWords, upload } = useForm();
  const { id, label, hint, optional, errorMessage, raw, answer } = useQuestion(shown);
  const { uploads, said, say, send, dismiss } = useUploads(shown);
  const { field, pointer } = shown;
  const files = Array.isArray(raw) ? raw.filter(isFileAnswer) : [];
  const most = field.maxFiles ?? 1;
  const limits = t('fileLimits', {
    types: acceptedTypes(field.accept ?? [], language),
    size: sizeText(field.maxBytes ?? 0, language),
    count: most,
  });
  return (
    <div className="stack">
      <FilePicker
        {...{ id, label, optional, errorMessage, headingLevel }}
        hint={[hint, limits].filter(Boolean).join(' ')}
        name={id}
        accept={field.accept?.join(',')}
        multiple={most > 1}
        chooseText={t('chooseFile')}
        noneText={files.length === 0 ? t('noFile') : ''}
        onChange={({ target }) => {
          if (upload) send(Array.from(target.files ?? []));
        }}
      />
      {(files.length > 0 || uploads.length > 0) && (
        <Files>
          {files.map((file) => (
            <FileRow
              key={file.documentId}
              name={file.name}
              state={sizeText(file.bytes, language)}
              act={
                <RemoveFile
                  name={file.name}
                  onRemove={() => {
                    answer(files.filter(({ documentId }) => documentId !== file.documentId));
                    say(t('fileRemoved', { file: file.name }));
                  }}
                />
              }
            />
          ))}
          {uploads.map(({ key, name, percent, fault }) => (
            <FileRow
              key={key}
              name={name}
              state={fault ? errorTextIn(errorWords, form, { pointer, ...fault }) : ''}
              progress={fault ? undefined : { value: percent, label: t('fileSending', { file: name, percent }) }}
              act={
                fault && (
                  <Button type="button" look="plain" onClick={() => dismiss(key)}>
                    {t('removeItem')}
                    <span className="vh"> {name}</span>
                  </Button>
                )
              }
            />
          ))}
        </Files>
      )}
      <span className="vh" role="status">
        {said}
      </span>
    </div>
  );
}
