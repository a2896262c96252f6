/** News of sign-ins: whose it is, once for each session. */
import { defineEvent, Uuid } from '@gun/kernel';
import { z } from 'zod';

export const signedIn = defineEvent('identity.signedIn', z.object({ personId: Uuid }));
