/** What can only be made when every edge has both its ends: the filters. */
export const lastEnds: (() => void)[] = [];
