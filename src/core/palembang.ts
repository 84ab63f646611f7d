/** South Sumatra lies seven hours ahead of UTC and has no summer time. */
const ahead = 7 * 3_600_000;
const dayLength = 86_400_000;

const clockAt = (at: number): Date => new Date(at + ahead);

/** Days since 1970 in Palembang at an instant in milliseconds, with what has passed of the last one. */
export const daysInPalembang = (at: number): number => (at + ahead) / dayLength;
export const dayOfNumber = (days: number): Date => new Date(days * dayLength);

export const dayInPalembang = (at: number): string => clockAt(at).toISOString().slice(0, 10);
export const todayInPalembang = (): string => dayInPalembang(Date.now());
export const timeInPalembang = (at: number): string => `${clockAt(at).toISOString().slice(0, 19)}+07:00`;
