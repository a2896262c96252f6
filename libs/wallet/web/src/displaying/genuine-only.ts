/** The proof that shows nothing but the document itself. */
export const genuineOnly = 'genuine';
