/** A procedure that a mandate can name, in the language of the page. */
export interface MandatableProcedure {
  readonly key: string;
  readonly name: string;
}
