const whole = /^[1-9]\d{0,3}$/;

/** The whole number that was typed, if it is between one and a greatest one. */
export function wholeUpTo(typed: string, most: number): number | undefined {
  const number = whole.test(typed.trim()) ? Number(typed) : undefined;
  return number !== undefined && number <= most ? number : undefined;
}
