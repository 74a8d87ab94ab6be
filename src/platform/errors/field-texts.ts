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
  /** The kinds a union knows, when the one sent is none of them. */
  readonly options?: readonly unknown[];
}

const pathOf = (issue: Issue): string =>
  (issue.path ?? [])
    .map((segment) => String(typeof segment === 'object' ? segment.key : segment))
    .join('.')
    .slice(0, 200);

/** The field's own name, without where it is. */
const lastNameOf = (issue: Issue): string => pathOf(issue).split('.').at(-1) ?? '';

/** A count with what it counts, in words. */
function counted(issue: Issue, bound: number | bigint | undefined): LocalizedText {
  const field = lastNameOf(issue);
  if (field.endsWith('Ms'))
    return { fr: `${String(Number(bound) / 1_000)} s`, en: `${String(Number(bound) / 1_000)} s` };
  if (field.endsWith('Seconds')) return { fr: `${String(bound)} s`, en: `${String(bound)} s` };
  const text = String(bound);
  const isOne = text === '1' || text === '0';
  if (issue.origin === 'string')
    return { fr: `${text} caractère${isOne ? '' : 's'}`, en: `${text} character${text === '1' ? '' : 's'}` };
  if (issue.origin === 'array')
    return { fr: `${text} élément${isOne ? '' : 's'}`, en: `${text} item${text === '1' ? '' : 's'}` };
  return { fr: text, en: text };
}

/** What a field wants, where its name says more than its form. */
const BY_FIELD: Readonly<Record<string, LocalizedText>> = {
  activityId: { fr: 'Choisissez une activité de la liste.', en: 'Choose an activity from the list.' },
  start: { fr: 'Une heure, comme 09:00.', en: 'A time, such as 09:00.' },
  countryCode: { fr: 'Un code de pays ISO 3166-1, comme FR.', en: 'An ISO 3166-1 country code, such as FR.' },
  end: { fr: 'Une heure, comme 19:00.', en: 'A time, such as 19:00.' },
};

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
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPES[issue.expected ?? ''] ?? { fr: 'une autre valeur', en: 'another value' };
      return { fr: `Il faut ${wanted.fr}.`, en: `This must be ${wanted.en}.` };
    }
    case 'too_small': {
      if (issue.origin === 'string' && issue.minimum === 1)
        return { fr: 'À remplir.', en: 'Please fill this in.' };
      if (issue.origin === 'array' && issue.minimum === 1)
        return { fr: 'Choisissez-en au moins un.', en: 'Choose at least one.' };
      const { fr, en } = counted(issue, issue.minimum);
      return { fr: `Au moins ${fr}.`, en: `At least ${en}.` };
    }
    case 'too_big': {
      const { fr, en } = counted(issue, issue.maximum);
      return { fr: `Au plus ${fr}.`, en: `At most ${en}.` };
    }
    case 'invalid_format': {
      const known = BY_FIELD[lastNameOf(issue)];
      if (known !== undefined) return known;
      const wanted = FORMATS[issue.format ?? ''] ?? {
        fr: 'des lettres et des signes ordinaires, dans la forme de l’exemple',
        en: 'ordinary letters and signs, in the form of the example',
      };
      return { fr: `Il faut ${wanted.fr}.`, en: `This must be ${wanted.en}.` };
    }
    case 'invalid_union':
    case 'invalid_value': {
      const wanted = BY_FIELD[lastNameOf(issue)];
      if (wanted !== undefined) return wanted;
      const known = issue.values ?? issue.options ?? [];
      if (known.length === 0) return { fr: 'Valeur refusée.', en: 'Value refused.' };
      const values = known.slice(0, 20).map(String).join(', ');
      return { fr: `Choisissez parmi : ${values}.`, en: `Choose one of: ${values}.` };
    }
    case 'unrecognized_keys':
      return { fr: 'Champ inconnu ; retirez-le.', en: 'Unknown field; remove it.' };
    default:
      return { fr: 'Valeur refusée.', en: 'Value refused.' };
  }
}

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
