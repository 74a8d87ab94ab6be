import { Button, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useT } from '../i18n/language.js';
import type { FieldErrors } from '../shared/field-errors.js';
import { NumberField } from '../shared/number-field.js';
import { CommunesSelect, TerritoriesSelect } from '../shared/territory-selects.js';
import { DRAWN_KINDS, EMPTY_PLACE, type PlaceDraft } from './place-draft.js';

interface One {
  readonly place: PlaceDraft;
  readonly change: (part: Partial<PlaceDraft>) => void;
  readonly errorAt: FieldErrors;
}

function PlaceBody({ place, change, errorAt }: One) {
  const t = useT();
  switch (place.kind) {
    case 'radius':
      return (
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <NumberField
            label={t.venues.latitude}
            value={place.lat}
            onChange={(lat) => change({ lat })}
            error={errorAt('center.lat') ?? errorAt('center')}
          />
          <NumberField
            label={t.venues.longitude}
            value={place.lon}
            onChange={(lon) => change({ lon })}
            error={errorAt('center.lon')}
          />
          <NumberField
            label={t.flights.km}
            value={place.km}
            onChange={(km) => change({ km })}
            error={errorAt('km')}
          />
        </SimpleGrid>
      );
    case 'postcodes':
      return (
        <TextInput
          label={t.flights.prefixes}
          description={t.flights.prefixesHint}
          required
          value={place.prefixes}
          onChange={(event) => change({ prefixes: event.currentTarget.value })}
          error={errorAt('prefixes')}
        />
      );
    case 'communes':
      return (
        <CommunesSelect
          label={t.terms.communes}
          isRequired
          value={place.communes}
          onChange={(communes) => change({ communes })}
          error={errorAt('codes')}
        />
      );
    case 'departements':
    case 'regions': {
      const { kind } = place;
      return (
        <TerritoriesSelect
          of={kind}
          label={t.terms[kind]}
          isRequired
          value={place[kind]}
          onChange={(codes) => change({ [kind]: codes })}
          error={errorAt('codes')}
        />
      );
    }
    case 'polygon':
      return <p className="hint">{t.terms.polygonKept(place.polygon?.corners.length ?? 0)}</p>;
  }
}

/** Places, of any of which it is about; each of its own kind. `errorAt` is asked for a field of the place at an index. */
export function PlaceList({
  label,
  places,
  onChange,
  errorAt,
}: {
  label: string;
  places: readonly PlaceDraft[];
  onChange: (places: PlaceDraft[]) => void;
  errorAt: (index: number, field: string) => string | undefined;
}) {
  const t = useT();
  return (
    <div className="places">
      {places.map((place, index) => {
        const kinds = place.polygon === null ? DRAWN_KINDS : ([...DRAWN_KINDS, 'polygon'] as const);
        return (
          // Places have no name of their own, and are only added at the end.
          <fieldset key={`${String(places.length)}.${String(index)}`} className="place">
            <legend>{t.terms.placeNumber(label, index + 1)}</legend>
            <Select
              label={t.terms.placeKind}
              allowDeselect={false}
              data={kinds.map((kind) => ({ value: kind, label: t.flights.placeKind[kind] }))}
              value={place.kind}
              onChange={(kind) =>
                onChange(
                  places.map((each, at) =>
                    at === index ? { ...each, kind: kinds.find((one) => one === kind) ?? each.kind } : each,
                  ),
                )
              }
            />
            <PlaceBody
              place={place}
              change={(part) =>
                onChange(places.map((each, at) => (at === index ? { ...each, ...part } : each)))
              }
              errorAt={(field) => errorAt(index, field)}
            />
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t.terms.removePlace(index + 1)}
              onClick={() => onChange(places.filter((_, at) => at !== index))}
            >
              {t.terms.remove}
            </Button>
          </fieldset>
        );
      })}
      <Button variant="default" size="compact-sm" onClick={() => onChange([...places, EMPTY_PLACE])}>
        {places.length === 0 ? t.terms.addPlace : t.terms.addAnotherPlace}
      </Button>
    </div>
  );
}
