'use client';
import { isProblem, useApi } from '@gun/api-client';
import { uploadDocument, type UploadRefusal } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';
import { listMunicipalities, listStreets } from '@gun/procedures-contract';
import type { AddressLookup, ListLookup, UploadFile } from '@gun/procedures-web';
import { useMemo } from 'react';

/** The words of the form for each refusal of the documents domain; the others say that the file cannot be read. */
const reasons: Partial<Record<UploadRefusal, string>> = {
  emptyFile: 'fileEmpty',
  fileTooLarge: 'fileSize',
  imageTooLarge: 'fileSize',
  tooManyPages: 'fileSize',
  pdfEncrypted: 'fileProtected',
  malwareFound: 'fileVirus',
};
const isRefusal = (code: string): code is UploadRefusal => code in reasons;

interface FormLookups {
  addresses: AddressLookup;
  upload: UploadFile;
  lookUpInList: ListLookup;
}

/** What questions ask of the gateway while one types: places, streets, lists, and files to send. */
export function useFormLookups(language: Language): FormLookups {
  const api = useApi();
  return useMemo(() => {
    const places = async (text: string) => {
      const found = await api.call(listMunicipalities, { q: text, lang: language }).catch(() => ({ items: [] }));
      return found.items.map(({ nis, name, postCode }) => ({ nis, place: name, postCode }));
    };
    return {
      addresses: {
        places,
        streets: async (text, { postCode, nis }) => {
          const asked = { q: text, lang: language, postCode, nis };
          return (await api.call(listStreets, asked).catch(() => ({ items: [] }))).items;
        },
      },
      lookUpInList: async (_list, text) => (await places(text)).map(({ nis, place }) => ({ value: nis, label: place })),
      upload: (file, onProgress) =>
        api.upload(uploadDocument, {}, { file, onProgress }).then(
          ({ id, fileName, mediaType, bytes }) => ({
            ok: true,
            file: { documentId: id, name: fileName, mediaType, bytes },
          }),
          (refusal: unknown) => ({ ok: false, reason: reasonOf(refusal) }),
        ),
    };
  }, [api, language]);
}

function reasonOf(refusal: unknown): string {
  if (!isProblem(refusal) || refusal.passing) return 'fileSending';
  return (isRefusal(refusal.code) && reasons[refusal.code]) || 'fileType';
}
