import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { VetoInput, VetoView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { Failure } from '../shared/states.js';

interface LastBan {
  readonly veto: VetoView | null;
  readonly error: unknown;
}

/** Refuses something in this shop, and remembers the last refusal so that it can be taken back at once. */
export function useBan(venueId: string) {
  const [last, setLast] = useState<LastBan>({ veto: null, error: null });
  const create = useMutation({
    mutationFn: (body: VetoInput) => call('POST /venues/:id/vetoes', { params: { id: venueId }, body }),
    onSuccess: (veto) => setLast({ veto, error: null }),
    onError: (error) => setLast({ veto: null, error }),
  });
  return {
    last,
    forget: () => setLast({ veto: null, error: null }),
    ban: (veto: VetoInput) => create.mutate(veto),
  };
}

/** Says what was just refused, with the way back beside it. */
export function UndoNote({ last, forget }: { last: LastBan; forget: () => void }) {
  const t = useT();
  const lift = useMutation({
    mutationFn: (id: string) => call('DELETE /vetoes/:id', { params: { id } }),
    onSuccess: forget,
  });
  const { veto, error } = last;
  return (
    <div role="status">
      {veto !== null && (
        <p className="undo-note">
          <span>{t.now.banned(veto.targetName)}</span>
          <Button
            variant="default"
            size="compact-sm"
            loading={lift.isPending}
            onClick={() => lift.mutate(veto.id)}
          >
            {t.common.undo}
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={forget}>
            {t.common.close}
          </Button>
        </p>
      )}
      {Boolean(error ?? lift.error) && <Failure error={error ?? lift.error} />}
    </div>
  );
}
