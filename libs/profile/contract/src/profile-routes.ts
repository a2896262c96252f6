import { defineRoute } from '@gun/kernel';
import { contactRoutes } from './contact-routes';
import { ChooseLanguage, ProfileView } from './profile';

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

export const profileRoutes = [readProfile, chooseLanguage, ...contactRoutes] as const;
