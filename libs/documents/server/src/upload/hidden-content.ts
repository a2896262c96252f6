/**
 * Files that are two things at once (polyglots): an image for us, a page with a script for a browser, an archive for
 * an unpacker. The markers are long enough never to appear by chance in compressed pixels.
 */
const markup = /<script|<html[\s>]|<iframe|<!doctype\s+html|<svg[\s>]|<\?php|javascript:/i;
const endOfZip = Buffer.from('504b0506', 'hex');

/** Is there a web page, a script or an archive inside these bytes? */
export function hidesContent(bytes: Buffer): boolean {
  if (markup.test(bytes.toString('latin1'))) return true;
  return bytes.subarray(-66_000).includes(endOfZip);
}
