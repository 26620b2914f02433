/** A length of time in calendar units. */
export interface Duration {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const SUFFIX = { day: 'd', week: 'w', month: 'mo', year: 'y' } as const;

const UNITS: Record<string, Duration['unit']> = {
  '': 'day',
  d: 'day',
  day: 'day',
  w: 'week',
  week: 'week',
  mo: 'month',
  month: 'month',
  y: 'year',
  year: 'year',
};

/** What a duration looks like; used by the parser and by the published schema. */
export const DURATION_PATTERN = '^\\d{1,5} ?(d|days?|w|weeks?|mo|months?|y|years?)?$';

const DURATION = new RegExp(DURATION_PATTERN, 'i');

/** Reads `90`, `90d`, `12w`, `3 months`, `3mo` or `1y`; a bare number is days. Anything else is `undefined`. */
export function parseDuration(text: string): Duration | undefined {
  if (!DURATION.test(text)) return undefined;
  const unit =
    UNITS[
      text
        .replace(/^\d+ ?/, '')
        .toLowerCase()
        .replace(/s$/, '')
    ];
  return unit && { count: Number.parseInt(text, 10), unit };
}

/** The short form: `30d`, `2w`, `3mo`, `1y`. */
export function formatDuration({ count, unit }: Duration): string {
  return `${count}${SUFFIX[unit]}`;
}
