import { illustrativeArgument } from '../alignment/finding-filter.ts';
import { bodyKinds, bodyOf } from '../alignment/plan-units.ts';
import { connectionOf, listArguments } from '../core/connection.ts';
import { measuredDay, measuredDayArgument, notAfterToday } from '../core/days.ts';
import { enumeration } from '../core/enumeration.ts';
import { ComputedMany } from '../describe/computed.ts';
import { pageOfArray } from '../read/array-page.ts';
import type { Question } from '../read/question.ts';
import { addRoot } from '../read/root.ts';
import type { Argument } from '../read/shape.ts';
import { type RuleBook, ruleBook } from '../rule/rule-book.ts';
import { OrganizationUnit, OrganizationUnitKind } from '../unit/organization-unit.ts';
import { CrossUnitLink, linkOf } from './cross-unit-link.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { loadTies, type TieFacts } from './ties.ts';

const CrossUnitLevel = enumeration('CrossUnitLevel', ['How large the units of a pair are.', 'Besarnya unit dalam pasangan.'], {
  UNIT: ['Units as the rows name them, divisions among them.', 'Unit sebagaimana disebut barisnya, termasuk bagian.'],
  BODY: [
    'Bureaus and regional bodies, each with all units below it; units above them stand for themselves.',
    'Biro dan perangkat daerah, masing-masing dengan semua unit di bawahnya; unit di atasnya berdiri sendiri.',
  ],
});
type CrossUnitLevel = keyof typeof CrossUnitLevel;

/** Pairs of a day at a level, made once by a book of rules for all units that ask. */
const made = new WeakMap<TieFacts, WeakMap<RuleBook, Partial<Record<CrossUnitLevel, Pair[]>>>>();

export async function pairsOn(question: Question, day: string, level: CrossUnitLevel, illustrative: boolean): Promise<Pair[]> {
  const [facts, book] = await Promise.all([loadTies(question, day, illustrative), question.load(ruleBook, 'all')]);
  const byBook = made.get(facts) ?? new WeakMap<RuleBook, Partial<Record<CrossUnitLevel, Pair[]>>>();
  const known = byBook.get(book) ?? {};
  made.set(facts, byBook.set(book, known));
  const byId = new Map(facts.units.map(unit => [unit.id, unit]));
  const kinds = bodyKinds(book);
  known[level] ??= pairsOf(facts, unit => (level === 'BODY' ? bodyOf(unit, byId, kinds) : unit));
  return known[level];
}

const isOfKind = (pair: Pair, kind: unknown): boolean =>
  typeof kind !== 'string' || (pair.first.kind === kind && pair.second.kind === kind);
const levelArgument = (fallback: [string, string]): Argument => ({
  name: 'level',
  type: () => CrossUnitLevel,
  about: [`How large the units of a pair are. ${fallback[0]}`, `Besarnya unit dalam pasangan. ${fallback[1]}`],
});
const kindArgument: Argument = {
  name: 'kind',
  type: () => OrganizationUnitKind,
  about: [
    'Only pairs of two units of this kind: BUREAU for pairs of bureaus. All when not given.',
    'Hanya pasangan dua unit dengan bentuk ini: BUREAU untuk pasangan biro. Semua bila tidak diberikan.',
  ],
};

const CrossUnitLinkConnection = connectionOf(CrossUnitLink);
addRoot('crossUnitLinks', {
  type: () => CrossUnitLinkConnection,
  about: [
    'Pairs of units that share objectives, programs or SOPs or hand work to each other, by the codes of both; each pair once.',
    'Pasangan unit yang berbagi sasaran, program, atau SOP, atau saling menyerahkan pekerjaan, menurut kode keduanya; tiap pasangan sekali.',
  ],
  args: [
    kindArgument,
    levelArgument(['BODY when not given.', 'BODY bila tidak diberikan.']),
    illustrativeArgument,
    ...listArguments(),
    measuredDayArgument,
  ],
  resolve: async (args, question) => {
    const day = measuredDay(args, question);
    const pairs = await pairsOn(question, day, args['level'] === 'UNIT' ? 'UNIT' : 'BODY', args['illustrative'] !== false);
    return pageOfArray(pairs.filter(pair => isOfKind(pair, args['kind'])).map(linkOf), args, 'Query.crossUnitLinks');
  },
});

ComputedMany(
  () => CrossUnitLink,
  [
    'Pairs of this unit with others that it shares objectives, programs or SOPs with or hands work to, by the codes of both.',
    'Pasangan unit ini dengan unit lain yang berbagi sasaran, program, atau SOP dengannya, atau saling menyerahkan pekerjaan, menurut kode keduanya.',
  ],
  ['id', 'kind'],
  async (unit, question, _info, args) => {
    const kinds = bodyKinds(await question.load(ruleBook, 'all'));
    // A division has no pairs among bodies: it is asked for as it is.
    const fallback = kinds.has(unit['kind'] as string) ? 'BODY' : 'UNIT';
    const level = args['level'] === 'UNIT' || args['level'] === 'BODY' ? args['level'] : fallback;
    const pairs = await pairsOn(question, notAfterToday(unit['asOf'] as string, question), level, args['illustrative'] !== false);
    return pairs
      .filter(pair => (pair.first.id === unit['id'] || pair.second.id === unit['id']) && isOfKind(pair, args['kind']))
      .map(linkOf);
  },
  [
    kindArgument,
    levelArgument([
      'BODY for a bureau or regional body, UNIT for any other, when not given.',
      'BODY untuk biro atau perangkat daerah, UNIT untuk yang lain, bila tidak diberikan.',
    ]),
    illustrativeArgument,
  ],
)(OrganizationUnit.prototype, 'crossUnitLinks');
