import { createHash } from 'node:crypto';
import { getArgumentValues } from 'graphql';
import { timeInPalembang } from '../core/palembang.ts';
import type { FilePage, NamedSource } from './page.ts';
import type { FilePlan } from './plan.ts';

/** What a file says of itself. */
export interface FileNotes {
  rows: number;
  /** SHA-256 of the rows as lines of .ndjson; the same for every form of the file. */
  sha256: string;
  illustrativeRows: number;
  madeAt: string;
  asOf: string;
  /** Null for what was recorded when each page was read. */
  knownAt: string | null;
  question: string;
  operationName: string | null;
  variables: Record<string, unknown>;
  /** Fields asked for in English that stand in Indonesian. */
  answeredInIndonesian: string[];
  licence: string;
  sources: NamedSource[];
}

const licence = {
  en: 'The hub adds no licence of its own: what each source allows holds for what is taken from it. Where a source states a licence, it stands beside it. Rows with isIllustrative are made up, or hold something that is.',
  id: 'Hub tidak menambahkan lisensi sendiri: ketentuan tiap sumber berlaku bagi yang diambil darinya. Lisensi yang dinyatakan suatu sumber tercantum di sampingnya. Baris dengan isIllustrative adalah contoh buatan, atau memuatnya.',
};

/** Counts and digests the rows of a file while they pass. */
export class Tally {
  rows = 0;
  illustrativeRows = 0;
  private readonly plan: FilePlan;
  private readonly hash = createHash('sha256');
  private readonly sources = new Map<string, NamedSource>();
  private readonly fallbacks = new Set<string>();
  private readonly made = { at: Date.now() };
  private digest: string | undefined;

  constructor(plan: FilePlan) {
    this.plan = plan;
  }

  /** The rows of a page as JSON. */
  take({ rows, sources, fallbacks }: FilePage): string[] {
    for (const source of sources) this.sources.set(source.code, source);
    for (const field of fallbacks) this.fallbacks.add(field);
    const lines = rows.map(({ row, isIllustrative }) => {
      if (isIllustrative) this.illustrativeRows++;
      return JSON.stringify(row);
    });
    this.rows += rows.length;
    if (lines.length > 0) this.hash.update(`${lines.join('\n')}\n`);
    return lines;
  }

  /** Once the last row has passed. */
  get sha256(): string {
    this.digest ??= this.hash.digest('hex');
    return this.digest;
  }

  notes(language: 'id' | 'en', today: string): FileNotes {
    const { source, operation, variables } = this.plan;
    return {
      rows: this.rows,
      sha256: this.sha256,
      illustrativeRows: this.illustrativeRows,
      madeAt: timeInPalembang(this.made.at),
      asOf: this.argument('asOf') ?? today,
      knownAt: this.argument('knownAt'),
      question: source,
      operationName: operation.name?.value ?? null,
      variables,
      answeredInIndonesian: [...this.fallbacks].sort(),
      licence: licence[language],
      sources: [...this.sources.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    };
  }

  /** An argument of the list, or else of what stands above it. */
  private argument(name: string): string | null {
    const given = [...this.plan.list.steps].reverse().map(({ field, nodes }) => {
      const [node] = nodes;
      return node ? getArgumentValues(field, node, this.plan.coerced)[name] : null;
    });
    return (given.find(one => typeof one === 'string') as string | undefined) ?? null;
  }
}
