import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { VenueInput } from '../../../src/wire/api/index.js';
import { call } from '../api/client.js';
import { useT } from '../i18n/language.js';
import { PageHead } from '../shared/page.js';
import { VenueForm } from './venue-form.js';

export function NewVenuePage() {
  const t = useT();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: (body: VenueInput) => call('POST /venues', { body }),
  });
  const declare = (input: VenueInput, saved: () => void) =>
    create.mutate(input, {
      onSuccess: ({ id }) => {
        saved();
        void navigate({ to: '/venues/$venueId', params: { venueId: id }, search: { tab: 'zones' } });
      },
    });
  return (
    <div className="narrow">
      <PageHead title={t.venues.newTitle} lead={t.venues.newLead} />
      <VenueForm
        submit={declare}
        submitText={t.venues.create}
        isBusy={create.isPending}
        error={create.error}
        sent={create.variables}
      />
    </div>
  );
}
