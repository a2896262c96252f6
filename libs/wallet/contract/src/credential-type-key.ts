import { z } from 'zod';
import { credentialKeys } from './credential-type';

export const CredentialTypeKey = z.enum(credentialKeys).meta({ id: 'CredentialTypeKey', title: 'CredentialTypeKey' });
