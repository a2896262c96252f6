/** Address of the portal, without a slash at the end. */
export const portalUrlToken = Symbol('portal url');
