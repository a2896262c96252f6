import { defineRoute } from '@gun/kernel';
import { contactRoutes } from './contact-routes';
import { z } from 'zod';
import { ChooseLanguage, ProfileView } from './profile';
import { DataUses, ProfileSourceView, SourceKey } from './profile-source';

export const readProfile = defineRoute({
  api: 'profile',
  operationId: 'readProfile',
  method: 'GET',
  path: '/profile',
  tag: 'Profile',
  summary: 'Read what the registers say about the party I act for',
  access: { role: 'citizen', assurance: 'low', mandate: 'full' },
  output: ProfileView,
  status: 200,
});

const OfSource = z.strictObject({ source: SourceKey });

/** Each reading is the person's own request: the source is asked, and the access log has a line of it. */
export const readProfileSource = defineRoute({
  api: 'profile',
  operationId: 'readProfileSource',
  method: 'GET',
  path: '/profile/sources/{source}',
  tag: 'Profile',
  summary: 'Read what one source holds about the party I act for',
  access: { role: 'citizen', assurance: 'substantial', mandate: 'full' },
  params: OfSource,
  output: ProfileSourceView,
  status: 200,
  problems: ['sourceNotFound'],
});

export const listDataUses = defineRoute({
  api: 'profile',
  operationId: 'listDataUses',
  method: 'GET',
  path: '/profile/sources/{source}/uses',
  tag: 'Profile',
  summary: 'List who may use what a source holds, for what, on which text, for how long',
  access: { role: 'citizen', assurance: 'low', mandate: 'full' },
  params: OfSource,
  output: DataUses,
  status: 200,
  problems: ['sourceNotFound'],
});

export const chooseLanguage = defineRoute({
  api: 'profile',
  operationId: 'chooseLanguage',
  method: 'PUT',
  path: '/profile/language',
  tag: 'Profile',
  summary: 'Choose the language of my letters and notices',
  access: { role: 'citizen', assurance: 'low' },
  body: ChooseLanguage,
  output: ProfileView,
  status: 200,
});

export const profileRoutes = [readProfile, readProfileSource, listDataUses, chooseLanguage, ...contactRoutes] as const;
