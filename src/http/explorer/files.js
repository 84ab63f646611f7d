/** Longest address that the hub takes by GET. */
const longest = 16_000;

const forms = ['csv', 'xlsx', 'ndjson', 'json'];

const hasList = value =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && Object.values(value).some(inner => hasList(inner)));

/** Links that give all rows of the question that was just answered as a file. None where nothing in its answer is a list. */
export function fileLinks({ question, data }, language) {
  if (!question || !hasList(data)) return [];
  const { query, variables, operationName } = question;
  const given = {
    query,
    ...(variables && Object.keys(variables).length > 0 && { variables: JSON.stringify(variables) }),
    ...(operationName && { operationName }),
    lang: language,
  };
  const search = new URLSearchParams(given).toString();
  return search.length > longest ? [] : forms.map(form => ({ form, href: `/graphql.${form}?${search}` }));
}
