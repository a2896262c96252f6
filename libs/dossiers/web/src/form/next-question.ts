/** Stands in an address for the page on which somebody continues. A page id has no hyphen, so the name is free. */
export const nextQuestion = 'next-question';
