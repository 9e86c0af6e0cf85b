/** Which marks are entered: of a cycle, by a source, under a rater's name. */
export interface RatingPlace {
  readonly cycle: string;
  readonly source: string;
  readonly rater: string;
}

/** Addresses of the pages for rating. */
export const ratePath = ({ cycle, source, rater }: RatingPlace): string =>
  `/rate/${[cycle, source, rater].map(encodeURIComponent).join('/')}`;

export const rateUnitPath = (place: RatingPlace, unit: string): string =>
  `${ratePath(place)}/units/${encodeURIComponent(unit)}`;

export const rateItemPath = (place: RatingPlace, key: string): string =>
  `${ratePath(place)}/items/${encodeURIComponent(key)}`;
