/** A page of a list, and the `link` header that leads to the others. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly headers: Readonly<Record<string, string>>;
}

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const DEFAULT_PAGE_SIZE = 30;
const LARGEST_PAGE_SIZE = 100;

/**
 * The page that `per_page` and `page` ask for; GitHub makes the best of values that it cannot use. Recorded answers
 * of the real service (npm package `@octokit/fixtures`, `paginate-issues`) have the relations in this order, leave
 * out those that make no sense, and keep the other parameters.
 *
 * @param url the URL of the list, without a query
 */
export function paginate<Item>(list: readonly Item[], query: URLSearchParams, url: string): Page<Item> {
  const size = Math.min(positive(query.get('per_page')) ?? DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE);
  const page = positive(query.get('page')) ?? 1;
  const last = Math.max(Math.ceil(list.length / size), 1);
  const relations = {
    ...(page > 1 && { prev: Math.min(page - 1, last) }),
    ...(page < last && { next: page + 1, last }),
    ...(page > 1 && { first: 1 }),
  };
  const links = Object.entries(relations).map(([relation, target]) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', String(target));
    return `<${url}?${parameters}>; rel="${relation}"`;
  });
  return {
    items: list.slice((page - 1) * size, page * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
