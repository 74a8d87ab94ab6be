import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CreativeView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { ConfirmButton } from './confirm-button.js';
import { Media } from './media.js';
import { StateBadge } from './state-badge.js';

function DeleteCreative({ creative }: { creative: CreativeView }) {
  const t = useT();
  const remove = useMutation({
    mutationFn: () => call('DELETE /creatives/:id', { params: { id: creative.id } }),
  });
  return (
    <ConfirmButton
      question={t.common.confirmDelete(creative.title)}
      confirmText={t.common.delete}
      error={remove.error}
      isBusy={remove.isPending}
      action={(close) => remove.mutate(undefined, { onSuccess: close })}
    >
      {t.common.delete}
    </ConfirmButton>
  );
}

/** Creatives as pictures first: title, length and state below. */
export function CreativeList({
  creatives,
  action,
}: {
  creatives: readonly CreativeView[];
  action?: (creative: CreativeView) => ReactNode;
}) {
  const t = useT();
  return (
    <ul className="cards">
      {creatives.map((creative) => (
        <li key={creative.id} className="card">
          <Media url={creative.mediaUrl} kind={creative.kind} title={creative.title} />
          <div className="card-body">
            <h3>{creative.title}</h3>
            <p className="hint figures-inline">
              {creative.widthPx} × {creative.heightPx} ·{' '}
              {t.common.seconds(Math.round(creative.durationMs / 1_000))}
            </p>
            {creative.purpose === 'ad' && (
              <StateBadge tone={creative.approval}>{t.creatives.state[creative.approval]}</StateBadge>
            )}
            {creative.legalMessage !== 'none' && (
              <p className="hint">{t.declaration.messages[creative.legalMessage]}</p>
            )}
            {creative.refusalReason !== null && (
              <p className="refusal">
                {t.creatives.refusedBecause} {creative.refusalReason}
              </p>
            )}
            <div className="card-actions">
              {action?.(creative)}
              <DeleteCreative creative={creative} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
