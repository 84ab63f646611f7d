import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../core/errors.ts';

const seconds = 60;

export interface Rates {
  /** Requests of one address a minute; 0 for no limit. */
  requests: number;
  /** Points of one address a minute; 0 for no limit. */
  points: number;
}

/** What is left to one address in its running minute. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Milliseconds until the minute is over. */
  resetIn: number;
}

/** Counts what each address asks for, by the minute, in the memory of this hub. */
export class Allowances {
  private readonly requests: RateLimiterMemory | null;
  private readonly points: RateLimiterMemory | null;
  private readonly rates: Rates;

  constructor(rates: Rates) {
    this.rates = rates;
    this.requests = rates.requests > 0 ? new RateLimiterMemory({ keyPrefix: 'r', points: rates.requests, duration: seconds }) : null;
    this.points = rates.points > 0 ? new RateLimiterMemory({ keyPrefix: 'p', points: rates.points, duration: seconds }) : null;
  }

  /** Whether requests are counted at all. */
  get areCounted(): boolean {
    return this.requests !== null;
  }

  /** Whether it matters who asks. */
  get areOfAddresses(): boolean {
    return this.requests !== null || this.points !== null;
  }

  /** Counts one request. Null where there is no limit. */
  request(address: string): Promise<Allowance | null> {
    return take(this.requests, this.rates.requests, address, 1, 'requests', 'permintaan');
  }

  /** Pays for a question. */
  pay(address: string, cost: number): Promise<Allowance | null> {
    return take(this.points, this.rates.points, address, cost, 'points', 'poin');
  }
}

async function take(
  limiter: RateLimiterMemory | null,
  limit: number,
  address: string,
  amount: number,
  what: string,
  id: string,
): Promise<Allowance | null> {
  if (!limiter) return null;
  try {
    return left(await limiter.consume(address, amount), limit);
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    const { resetIn } = left(spent, limit);
    const wait = Math.max(1, Math.ceil(resetIn / 1000));
    throw refuse(
      'RATE_LIMITED',
      `More than ${limit} ${what} a minute from this address. Try again in ${wait} s.`,
      `Lebih dari ${limit} ${id} per menit dari alamat ini. Coba lagi dalam ${wait} detik.`,
      {
        limit,
        retryAfter: wait,
        hint: 'Keep answers, ask for smaller pages, or take a file of the whole list.',
        http: { status: 429, headers: new Map([['retry-after', String(wait)], ...headersOf({ limit, remaining: 0, resetIn })]) },
      },
    );
  }
}

const left = ({ remainingPoints, msBeforeNext }: RateLimiterRes, limit: number): Allowance => ({
  limit,
  remaining: Math.max(0, remainingPoints),
  resetIn: Math.max(0, msBeforeNext),
});

/** How an allowance is told in the head of an answer. */
export const headersOf = ({ limit, remaining, resetIn }: Allowance): [string, string][] => [
  ['x-ratelimit-limit', String(limit)],
  ['x-ratelimit-remaining', String(remaining)],
  ['x-ratelimit-reset', String(Math.ceil(resetIn / 1000))],
];
