/** A table as spreadsheets of this country open it: semicolons, UTF-8 with its mark. */

/** A cell that a spreadsheet would take for a formula is kept a text. */
const cell = (text: string): string => `"${text.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\u{feff}${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
