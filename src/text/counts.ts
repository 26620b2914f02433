/** "1 day", "3 days". */
export function days(count: number): string {
  return plural(count, 'day');
}

/** "1,204": what `toLocaleString` writes, without loading its data. */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 record", "2 records", "1,204 records". */
export function plural(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
