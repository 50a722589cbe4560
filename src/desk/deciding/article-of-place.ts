import { must } from '../../text/must.ts';

/** The article of a place as records name it: `ax` of `ax#p3s2`. */
export function articleOfPlace(place: string): string {
  return must(place.split('#')[0], 'every text has a first part');
}
