import { lookUpOf, nestedLists, plainSelection, rootLists, toOneFields, typeNamed } from '../support/graph.ts';
import type { Answer, Ask, World } from '../support/world.ts';

const variable = 'query ($knownAt: DateTime)';

/** A question for every root connection, with totals, edges, nested lists and their totals; all of what was recorded by `$knownAt`. */
export function everything(): Map<string, string> {
  const all = new Map<string, string>();
  for (const list of rootLists()) {
    const type = typeNamed(list.node);
    const edges = toOneFields(type).map(edge => `${edge.field} { id code }`);
    const lists = nestedLists()
      .filter(nested => nested.owner === list.node && (lookUpOf(nested.node) || ['Revision', 'SourceReference'].includes(nested.node)))
      .map(nested => {
        const shown =
          { Revision: 'kind recordedFrom recordedTo changes { field before after }', SourceReference: 'locator source { id }' }[
            nested.node
          ] ?? 'id code';
        return `${nested.field}(first: 4) { totalCount { value } nodes { ${shown} } }`;
      });
    all.set(
      list.field,
      `${variable} { list: ${list.field}(first: 40, knownAt: $knownAt) { totalCount { value precision } nodes { ${plainSelection(type)} ${edges.join(' ')} } } }`,
    );
    all.set(
      `${list.field}, what hangs on them`,
      `${variable} { list: ${list.field}(last: 8, knownAt: $knownAt) { nodes { id ${lists.join(' ')} ${'provenance' in type.getFields() ? 'provenance { sources { locator source { id } } }' : ''} } } }`,
    );
  }
  for (const [name, document] of Object.entries(computed)) all.set(name, `${variable} { ${document} }`);
  return all;
}

/** Figures that are worked out, at the root and below. */
const computed: Record<string, string> = {
  'figures of units':
    'organizationUnits(first: 12, knownAt: $knownAt) { nodes { code sopCoverage { overall { value status reason explain { inputs { name value } } } } informationList { exemptCount entries(first: 5) { totalCount { value } nodes { number summary information { code title } } } } } }',
  'a unit by its code':
    'organizationUnit(code: "SETDA.ORG", knownAt: $knownAt) { name parent { code } children { nodes { code } } ancestors { code } descendants { totalCount { value } nodes { code } } }',
  'the scoreboard of the reform':
    'reform(knownAt: $knownAt) { measured notMeasured programs { code status reason evidence { code status latest { value reason } change { value } } } factors { code status } actions { code status } }',
  'an information list':
    'informationList(unit: "SETDA.ORG", knownAt: $knownAt) { exemptCount entries { nodes { number summary holder { code } } } }',
};

export type Snapshot = Map<string, string>;

/** The answers to questions, by their names; a refusal is a fault of the test. */
export async function answersOf(
  world: World,
  questions: ReadonlyMap<string, string>,
  knownAt: string | null,
  sight: NonNullable<Ask['sight']>,
): Promise<Snapshot> {
  const answers: Snapshot = new Map();
  for (const [name, document] of questions) {
    let answer: Answer = await world.ask(document, { variables: { knownAt }, sight });
    // A machine that many tests share may be too busy; the hub says to ask again.
    for (let again = 0; again < 3 && answer.headers['retry-after']; again++)
      answer = await world.ask(document, { variables: { knownAt }, sight });
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    answers.set(name, JSON.stringify([answer.data, answer.extensions]));
  }
  return answers;
}
