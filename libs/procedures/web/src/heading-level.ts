/** Level of the heading that a question is, when it is one. */
export type HeadingLevel = 1 | 2 | 3;
