import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { VetoView } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { Panel } from '../shared/page.js';
import { Failure } from '../shared/states.js';

/** Everything the shop has refused so far; each can be lifted. */
export function VetoList({ vetoes }: { vetoes: readonly VetoView[] }) {
  const t = useT();
  const lift = useMutation({ mutationFn: (id: string) => call('DELETE /vetoes/:id', { params: { id } }) });
  return (
    <Panel title={t.vetoes.title}>
      {vetoes.length === 0 && <p className="hint">{t.vetoes.empty}</p>}
      <ul className="lines">
        {vetoes.map((veto) => (
          <li key={veto.id}>
            <span>
              <strong>{veto.targetName}</strong> <span className="hint">{t.vetoes.kind[veto.kind]}</span>
            </span>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={`${t.vetoes.lift}, ${veto.targetName}`}
              loading={lift.isPending && lift.variables === veto.id}
              onClick={() => lift.mutate(veto.id)}
            >
              {t.vetoes.lift}
            </Button>
          </li>
        ))}
      </ul>
      {Boolean(lift.error) && <Failure error={lift.error} />}
    </Panel>
  );
}
