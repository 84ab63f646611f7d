/** One request of a flood, as it goes over the wire. */
export interface Drop {
  method: 'GET' | 'POST';
  path: string;
  body: string;
}

export interface Phase {
  name: string;
  means: string;
  /** The number tells one request from every other. */
  drop: (number: number) => Drop;
}

const post = (question: object, path = '/graphql'): Drop => ({ method: 'POST', path, body: JSON.stringify(question) });
const got = (query: string): Drop => ({ method: 'GET', path: `/graphql?query=${encodeURIComponent(query)}`, body: '' });

const columns = ['id', 'title', 'number', 'nature', 'status', 'scope', 'specificity', 'coverage', 'createdOn', 'effectiveOn', 'revisedOn'];

/** Fields of an SOP by the bits of a number: each choice is a statement of its own. */
const choice = (number: number): string => ['code', ...columns.filter((_, bit) => ((number >> bit) & 1) === 1)].join(' ');

const letters = (number: number): string => number.toString(36).padStart(7, '0');

/** What an address, or all of them together, can send that was never sent before. */
export const phases: readonly Phase[] = [
  {
    name: 'documents',
    means: 'another alias in each: parsed, checked and planned anew; the statement is the same',
    drop: number => post({ query: `{ sops(first: 2) { nodes { a${letters(number)}: code } } }` }),
  },
  {
    name: 'long documents',
    means: 'another document of 40 kB each',
    drop: number => post({ query: `# ${letters(number)}${'.'.repeat(40_000)}\n{ sops(first: 1) { nodes { code } } }` }),
  },
  {
    name: 'statements',
    means: 'another set of columns and conditions, each asked four times: what can be prepared is',
    drop: number => {
      const which = number >> 2;
      const conditions = Array.from({ length: (which >> columns.length) % 19 }, (_, at) => `{ code: { startsWith: "C${at}" } }`);
      const filter = conditions.length > 0 ? `(filter: { or: [${conditions.join(' ')}] })` : '';
      return post({ query: `{ sops${filter} { nodes { ${choice(which)} unit { ${which % 2 ? 'code' : 'name'} } } } }` });
    },
  },
  {
    name: 'variables',
    means: 'one document, another code in each, each asked twice',
    drop: number => post({ query: 'query ($code: String!) { sop(code: $code) { title } }', variables: { code: `X${number >> 1}` } }),
  },
  {
    name: 'addresses',
    means: 'by GET, another address of the page in each',
    drop: number => got(`{ sops(first: 3) { nodes { b${letters(number)}: title } } }`),
  },
  {
    name: 'kept answers',
    means: 'another answer of some 30 kB, each asked three times',
    drop: number => got(`{ sops(first: 100) { nodes { c${letters(Math.floor(number / 3))}: title code unit { name code } } } }`),
  },
  {
    name: 'figures',
    means: 'worked out for each row, with the variables of a page',
    drop: number =>
      post({
        query: 'query ($n: Int!) { sops(first: $n) { nodes { code standardTime { handOffs { value } } } } }',
        variables: { n: 1 + (number % 20) },
      }),
  },
  {
    name: 'search',
    means: 'another word in each',
    drop: number => post({ query: `{ search(text: "kata${letters(number)}", first: 5) { nodes { node { code } } } }` }),
  },
  {
    name: 'files',
    means: 'another CSV in each',
    drop: number => post({ query: `{ regions(first: 1) { nodes { d${letters(number)}: code } } }` }, '/graphql.csv'),
  },
  {
    name: 'refused',
    means: 'too dear, unknown fields, unreadable, wrong variables: another of each',
    drop: number => {
      const mark = letters(number);
      const wrong = [
        {
          query: `{ sops(first: 100) { nodes { e${mark}: steps(first: 100) { nodes { sop { steps(first: 100) { nodes { code } } } } } } } }`,
        },
        { query: `{ sops { nodes { f${mark} } } }` },
        { query: `{ sops { nodes { ${mark} ` },
        { query: 'query ($first: Int!) { sops(first: $first) { nodes { code } } }', variables: { first: mark } },
        { query: `query g${mark}($v: SopFilter) { sops(filter: $v) { nodes { code } } }`, variables: { v: { [`h${mark}`]: 1 } } },
      ];
      return post(wrong[number % wrong.length] as object);
    },
  },
];
