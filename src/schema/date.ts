/** Dates of any precision or doubt, after EDTF (ISO 8601-2:2019, levels 0 to 2). */
import edtf from 'edtf';
import { z } from 'zod';

/** An EDTF string: `2014-10-06`, `2014-10`, `2016~` (about), `2016?` (uncertain), `2018-21` (spring), `2017-09/2017-12`. */
export const dateSchema = z.string().refine(isEdtf, {
  error:
    'not a date in EDTF; write 2014-10-06, 2014-10, 2016~ (about), 2018-21 (spring) or 2017-09/2017-12, in quotes',
});

/** A calendar day. */
export const daySchema = z.iso.date({ error: 'not a day; write it as "2026-11-20", in quotes' });

/** Days, months, years, seasons and spans of them: masks (201X), sets and times of day could not be said in words. */
const sayable = /^(?=.*\d{4})[\d?~%/.][\d?~%/.-]*$/;

function isEdtf(value: string): boolean {
  if (!sayable.test(value)) return false;
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}
