type Param = string | number | readonly string[] | null | undefined;

/**
 * Parameters as Strapi's server reads them: arrays as `status[0]=…&status[1]=…`.
 *
 * Strapi's fetch client takes an object too, but does not encode the values, so that a search for `A&B` or `100%`
 * would arrive as something else; a string it passes on untouched.
 */
export function queryString(params: Readonly<Record<string, Param>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'object') value.forEach((item, index) => query.append(`${name}[${index}]`, item));
    else query.append(name, String(value));
  }
  return query.toString();
}
