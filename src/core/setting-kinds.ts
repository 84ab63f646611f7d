import { isIP } from 'node:net';

/** What a setting may hold. `read` gives undefined for anything else. */
export interface Kind<T> {
  expected: string;
  read: (text: string) => T | undefined;
  /** Never repeated in a message or a log. */
  isSecret?: boolean;
}

export const text: Kind<string> = { expected: 'a text', read: given => given };

export const whole = (least: number, most: number): Kind<number> => ({
  expected: `a whole number from ${least} to ${most}`,
  read: given => (/^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most ? Number(given) : undefined),
});

export const choice = <const T extends string>(...values: T[]): Kind<T> => ({
  expected: `one of ${values.join(', ')}`,
  read: given => values.find(value => value === given),
});

export const postgresAddress: Kind<string> = {
  expected: 'the address of a PostgreSQL database (postgres://user:password@host:port/name)',
  // No URL parser: it refuses an empty host, which is how a socket folder is given (?host=/var/run/postgresql).
  read: given => (/^postgres(ql)?:\/\/[^\s/]*\/[^\s/?]+(\?\S*)?$/.test(given) ? given : undefined),
  isSecret: true,
};

const isAddress = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return version > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
};

export const addresses: Kind<string[]> = {
  expected: 'IP addresses or networks, joined by commas',
  read: given => {
    const list = given.split(',').map(one => one.trim());
    return list.every(isAddress) ? list : undefined;
  },
};
