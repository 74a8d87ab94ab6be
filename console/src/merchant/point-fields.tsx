import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/language.js';
import type { FieldErrors } from '../shared/field-errors.js';
import { readNumber } from '../shared/read-number.js';
import { readPoint } from './read-point.js';

export interface Point {
  readonly lat: number | null;
  readonly lon: number | null;
}

const written = (value: number | null): string => (value === null ? '' : String(value));

/** Latitude and longitude. A pair or a map's link pasted into either field fills both. */
export function PointFields({
  value,
  onChange,
  errorAt,
}: {
  value: Point;
  onChange: (point: Point) => void;
  errorAt: FieldErrors;
}) {
  const t = useT();
  const [texts, setTexts] = useState({ lat: written(value.lat), lon: written(value.lon) });
  const change = (part: 'lat' | 'lon', text: string) => {
    const next = readPoint(text) ?? { ...texts, [part]: text };
    setTexts(next);
    onChange({ lat: readNumber(next.lat), lon: readNumber(next.lon) });
  };
  const field = (part: 'lat' | 'lon', label: string, hint: string, error: string | undefined) => {
    const isUnreadable = texts[part].trim() !== '' && readNumber(texts[part]) === null;
    return (
      <TextInput
        label={label}
        description={hint}
        required
        autoComplete="off"
        spellCheck={false}
        value={texts[part]}
        onChange={(event) => change(part, event.currentTarget.value)}
        data-unreadable={isUnreadable || undefined}
        error={isUnreadable ? t.venues.pointUnreadable : error}
      />
    );
  };
  return (
    <>
      {field('lat', t.venues.latitude, t.venues.latitudeHint, errorAt('point.lat') ?? errorAt('point'))}
      {field('lon', t.venues.longitude, t.venues.longitudeHint, errorAt('point.lon'))}
      <p className="hint whole-row">{t.venues.pointNote}</p>
    </>
  );
}
