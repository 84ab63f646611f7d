/** `legalBasisId` → `legal_basis_id`: names of the code as names of the database. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
/** `legal_basis` → `legalBasis`. */
export const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
/** `validFrom` → `VALID_FROM`: names of fields as values of an order. */
export const scream = (name: string): string => snake(name).toUpperCase();
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
