/** News of training credits: ids only. */
import { defineEvent, Uuid } from '@gun/kernel';
import { z } from 'zod';

/** A provider reported that a course was finished. */
export const trainingCompleted = defineEvent('training.completed', z.object({ ownerId: Uuid, claimId: Uuid }));
