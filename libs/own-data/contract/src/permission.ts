/** What a person lets others do and may take back, put together from every domain. */
import { Instant, LocalDate, LocalizedText } from '@gun/kernel';
import { z } from 'zod';

/** Each domain adds its kinds, so the list is open. */
export const PermissionKindKey = z
  .string()
  .regex(/^[a-z][A-Za-z]{2,39}$/)
  .meta({ id: 'PermissionKindKey', title: 'PermissionKindKey' });

/** Of the mandate, the request, the code; or the way of writing, by its name. Unique within its kind. */
export const PermissionId = z
  .string()
  .regex(/^([a-z]{3,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/)
  .meta({ id: 'PermissionId', title: 'PermissionId' });

/** `takeBack`: holds from the next request of the other side. `giveAgain`: undoes it. */
const PermissionAction = z.enum(['takeBack', 'giveAgain']).meta({ id: 'PermissionAction', title: 'PermissionAction' });

export const PermissionView = z
  .object({
    id: PermissionId,
    what: LocalizedText,
    /** Names of the procedures that it is limited to. */
    procedures: z.array(LocalizedText).max(50).optional(),
    who: LocalizedText.optional(),
    /** How a person, an enterprise, an address or a device is called. */
    name: z.string().max(300).optional().meta({ personal: 'name' }),
    since: z.union([Instant, LocalDate]).optional(),
    until: z.union([Instant, LocalDate]).optional(),
    state: z.enum(['inForce', 'over']),
    actions: z.array(PermissionAction).max(2),
  })
  .meta({ id: 'PermissionView', title: 'PermissionView' });
export type PermissionView = z.infer<typeof PermissionView>;

const PermissionKind = z
  .object({
    kind: PermissionKindKey,
    title: LocalizedText,
    /** What taking one back does. */
    effect: LocalizedText,
    items: z.array(PermissionView).max(500),
  })
  .meta({ id: 'PermissionKind', title: 'PermissionKind' });
export type PermissionKind = z.infer<typeof PermissionKind>;

export const PermissionsView = z
  .object({ self: z.string().max(200), kinds: z.array(PermissionKind).max(40) })
  .meta({ id: 'PermissionsView', title: 'PermissionsView' });
export type PermissionsView = z.infer<typeof PermissionsView>;
