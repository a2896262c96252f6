/** Where each of our sites serves its drawings. */
export const iconSheetAddress = '/icons.svg';
