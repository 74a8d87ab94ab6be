import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { LocalizedText } from '../../core/base/text.js';
import type { FieldError } from './errors.js';

/** A few wrong fields are help, ten thousand are an answer nobody reads. */
const MOST_ERRORS = 50;

/** What a zod issue says beyond the standard: its code and the bound or format that was missed. */
interface Issue extends StandardSchemaV1.Issue {
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  readonly format?: string;
  readonly values?: readonly unknown[];
}

const unit = (issue: Issue): LocalizedText =>
  issue.origin === 'string'
    ? { fr: ' caractères', en: ' characters' }
    : issue.origin === 'array'
      ? { fr: ' éléments', en: ' items' }
      : { fr: '', en: '' };

const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'vrai ou faux', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
};

const FORMATS: Readonly<Record<string, LocalizedText>> = {
  email: { fr: 'une adresse e-mail', en: 'an e-mail address' },
  uuid: { fr: 'un identifiant UUID', en: 'a UUID' },
  datetime: {
    fr: 'une date et heure avec décalage, comme 2026-05-02T09:00:00+02:00',
    en: 'a date and time with offset, such as 2026-05-02T09:00:00+02:00',
  },
};

/** What is wrong with one field, in both languages. */
function textOf(issue: Issue): LocalizedText {
  const { fr, en } = unit(issue);
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPES[issue.expected ?? ''] ?? { fr: 'une autre valeur', en: 'another value' };
      return { fr: `Il faut ${wanted.fr}.`, en: `This must be ${wanted.en}.` };
    }
    case 'too_small':
      return { fr: `Au moins ${String(issue.minimum)}${fr}.`, en: `At least ${String(issue.minimum)}${en}.` };
    case 'too_big':
      return { fr: `Au plus ${String(issue.maximum)}${fr}.`, en: `At most ${String(issue.maximum)}${en}.` };
    case 'invalid_format': {
      const wanted = FORMATS[issue.format ?? ''] ?? { fr: 'la forme attendue', en: 'the expected form' };
      return { fr: `Il faut ${wanted.fr}.`, en: `This must be ${wanted.en}.` };
    }
    case 'invalid_value': {
      const values = (issue.values ?? []).slice(0, 20).map(String).join(', ');
      return { fr: `Choisissez parmi : ${values}.`, en: `Choose one of: ${values}.` };
    }
    case 'unrecognized_keys':
      return { fr: 'Champ inconnu ; retirez-le.', en: 'Unknown field; remove it.' };
    default:
      return { fr: 'Valeur refusée.', en: 'Value refused.' };
  }
}

const pathOf = (issue: Issue): string =>
  (issue.path ?? [])
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .join('.')
    .slice(0, 200);

/** Every issue of a schema as a faulty field; unknown fields are named one by one. */
export function fieldErrors(issues: readonly StandardSchemaV1.Issue[]): readonly FieldError[] {
  return (issues as readonly Issue[]).slice(0, MOST_ERRORS).flatMap((issue) => {
    const path = pathOf(issue);
    const detail = textOf(issue);
    const code = issue.code ?? 'invalid';
    if (code !== 'unrecognized_keys') return [{ field: path, code, detail }];
    return (issue.keys ?? []).slice(0, MOST_ERRORS).map((key) => ({
      field: [path, key.slice(0, 100)].filter((part) => part !== '').join('.'),
      code: 'unknown_field',
      detail,
    }));
  });
}
