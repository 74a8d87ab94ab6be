import { Checkbox, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/queries.js';
import type { AdLanguage, LegalMessage } from '../api/types.js';
import { useT } from '../i18n/language.js';
import type { FieldErrors } from './field-errors.js';
import { isCarMessage, kindOfMessage } from './legal-message.js';

/** What the law needs to know of a picture, as its advertiser declares it. */
export interface Declaration {
  readonly language: AdLanguage;
  readonly legalMessage: LegalMessage;
  readonly showsCo2Class: boolean;
}

export const NOTHING_DECLARED: Declaration = { language: 'fr', legalMessage: 'none', showsCo2Class: false };

const GROUPS = ['food', 'car', 'other'] as const;

/** The message as the law has it, in French whatever the language of the page. */
export function MessageWords({ message }: { message: LegalMessage }) {
  const t = useT();
  const { data: reference } = useQuery(referenceQuery);
  const words = reference?.legalMessages.find(({ id }) => id === message)?.words ?? null;
  if (words === null) return null;
  return (
    <div className="legal-words">
      <p className="hint">{t.declaration.words}</p>
      <blockquote lang="fr">{words}</blockquote>
    </div>
  );
}

export function DeclarationFields({
  value,
  change,
  errorAt,
}: {
  value: Declaration;
  change: (part: Partial<Declaration>) => void;
  errorAt: FieldErrors;
}) {
  const t = useT();
  const languages = Object.entries(t.declaration.languages).map(([id, label]) => ({ value: id, label }));
  const messages = Object.entries(t.declaration.messages).map(([id, label]) => ({
    value: id as LegalMessage,
    label,
  }));
  const kind = kindOfMessage(value.legalMessage);
  return (
    <>
      <Select
        label={t.declaration.language}
        description={t.declaration.languageHint}
        data={languages}
        allowDeselect={false}
        value={value.language}
        onChange={(language) => change({ language: (language ?? 'fr') as AdLanguage })}
        error={errorAt('language')}
      />
      <Select
        label={t.declaration.message}
        description={t.declaration.messageHint}
        data={[
          { value: 'none', label: t.declaration.messages.none },
          ...GROUPS.map((group) => ({
            group: t.declaration.groups[group],
            items: messages.filter(({ value: id }) => id !== 'none' && groupOf(id) === group),
          })),
        ]}
        allowDeselect={false}
        maxDropdownHeight={360}
        value={value.legalMessage}
        onChange={(message) => change({ legalMessage: message ?? 'none' })}
        error={errorAt('legalMessage')}
      />
      <div className="legal-help" role="status">
        <MessageWords message={value.legalMessage} />
        <p className="hint">{t.declaration.needs[kind]}</p>
      </div>
      {isCarMessage(value.legalMessage) && (
        <Checkbox
          label={t.declaration.co2}
          description={t.declaration.co2Hint}
          checked={value.showsCo2Class}
          onChange={(event) => change({ showsCo2Class: event.currentTarget.checked })}
          error={errorAt('showsCo2Class')}
        />
      )}
    </>
  );
}

function groupOf(message: LegalMessage): (typeof GROUPS)[number] {
  const kind = kindOfMessage(message);
  return kind === 'food' || kind === 'exempt' ? 'food' : kind === 'car' ? 'car' : 'other';
}
