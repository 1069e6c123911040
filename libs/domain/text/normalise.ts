/**
 * The one form in which a source's text is kept, so that an offset means the same in the database, the API,
 * the browser and every export: Unicode NFC, lines ended by LF alone.
 *
 * Halves of surrogate pairs become U+FFFD (PostgreSQL, JSON and XML refuse them); NUL and the C0 control
 * characters other than tab and LF are removed. Spaces and empty lines stay as they were written.
 * Applying it twice changes nothing.
 *
 * @param raw any string, as it came from a form or a file
 */
export function normaliseText(raw: string): string {
  if (alreadyNormal.test(raw)) return raw;
  return raw
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, (control) => (control >= ' ' || '\t\n\r'.includes(control) ? control : ''))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** Of nearly everything people write in Latin letters it is clear at a glance: none of these has another form. */
const alreadyNormal = /^[\t\n\x20-\x7E\u00A0-\u02FF]*$/;
