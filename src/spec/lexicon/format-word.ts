import type { ScalarKind } from '../requirements.ts';

const FORMATS: readonly (readonly [RegExp, ScalarKind])[] = [
  [/^(?:a |an )?(?:uuid|guid)(?: ?v?[1-8])?(?: format)?$/i, 'uuid'],
  [
    /^(?:an? )?(?:iso[- ]?8601(?: (?:date-?time|timestamp|datetime))?|rfc ?3339|date-time|datetime|timestamp)(?: format| string)?$/i,
    'datetime',
  ],
  [/^(?:an? )?(?:yyyy-mm-dd|iso[- ]?8601 date|iso date)(?: format)?$/i, 'date'],
  [/^(?:an? )?hh:mm(?::ss)?(?: format)?$/i, 'time'],
  [/^(?:an? )?(?:valid )?e-?mail(?: address)?$/i, 'email'],
  [/^(?:an? )?(?:valid )?(?:url|uri)$/i, 'url'],
];

/** The kind of a text whose remark is the name of a format and nothing else: `id: string; // uuid`. */
export function formatIn(remark: string): ScalarKind | undefined {
  return FORMATS.find(([words]) => words.test(remark.trim()))?.[1];
}
