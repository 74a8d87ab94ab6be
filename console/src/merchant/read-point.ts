import { readNumber } from '../shared/read-number.js';

/** A place in degrees, as both fields of the form hold it. */
export interface PointText {
  readonly lat: string;
  readonly lon: string;
}

const NUMBER = '-?\\d{1,3}(?:\\.\\d+)?';
/** Ways in which links and apps write a place, the most exact first: Google's pin before the middle of its map. */
const LINKS: readonly RegExp[] = [
  new RegExp(`!3d(${NUMBER})!4d(${NUMBER})`),
  new RegExp(`[?&#]mlat=(${NUMBER})&mlon=(${NUMBER})`),
  new RegExp(`[?&](?:q|query|ll|destination|center)=(?:loc:)?(${NUMBER})(?:,|%2C)\\s*(${NUMBER})`, 'i'),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/(${NUMBER})/(${NUMBER})`),
  new RegExp(`/@(${NUMBER}),(${NUMBER})`),
  new RegExp(`^geo:(${NUMBER}),(${NUMBER})`),
];
/** "44.8412, -0.5800": between two numbers without a point there must be more than a comma, or "44,84" would be a pair. */
const WITH_POINTS = new RegExp(`^\\(?(${NUMBER})\\s*(?:[;\\s]\\s*|,\\s+)(${NUMBER})\\)?$`);
const WITH_POINTS_AND_COMMA = /^\(?(-?\d{1,3}\.\d+),(-?\d{1,3}\.\d+)\)?$/;
/** "44,8412 ; -0,58", as French writes numbers. */
const WITH_COMMAS = /^\(?(-?\d{1,3},\d+)(?:\s*;\s*|,?\s+)(-?\d{1,3},\d+)\)?$/;
/** 44°50'28.3"N 0°34'48"W */
const PART = '(\\d{1,3})°\\s*(\\d{1,2})[\'′]\\s*(\\d{1,2}(?:[.,]\\d+)?)["″]\\s*';
const IN_MINUTES = new RegExp(`^${PART}([NS])[\\s,]*${PART}([EWO])$`, 'i');

/** A part in degrees, minutes and seconds as degrees; south and west are negative. */
function degrees(whole = '', minutes = '', seconds = '', side = ''): string {
  const value = Number(whole) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3_600;
  const text = String(Number(value.toFixed(6)));
  return /[swo]/i.test(side) ? `-${text}` : text;
}

const isWithin = (text: string, most: number): boolean => Math.abs(readNumber(text) ?? Infinity) <= most;

/**
 * Both numbers of a place from one text: a pair copied from a map, in either way of writing numbers, or the link of an
 * OpenStreetMap or Google page. Null when it is no pair, or not on the globe.
 */
export function readPoint(text: string): PointText | null {
  const plain = text.trim().replace(/[−–]/g, '-').replace(/’/g, "'").replace(/”/g, '"');
  const patterns = [...LINKS, WITH_COMMAS, WITH_POINTS, WITH_POINTS_AND_COMMA];
  const found = patterns.map((pattern) => pattern.exec(plain)).find((match) => match !== null);
  const parts = IN_MINUTES.exec(plain);
  const [lat = '', lon = ''] = parts
    ? [degrees(...parts.slice(1, 5)), degrees(...parts.slice(5, 9))]
    : (found?.slice(1, 3) ?? []);
  return isWithin(lat, 90) && isWithin(lon, 180) ? { lat, lon } : null;
}
