/** What a row must be to be hidden by itself, over alias `t`: said of every row that is, and of some that no longer are. */
export const mayBeHidden = (isSourced: boolean, publicIf: string | null): string =>
  [
    't.is_draft',
    't.embargo_until is not null',
    ...(isSourced ? [`t.confidence = 'UNCONFIRMED'`] : []),
    ...(publicIf ? [`(${publicIf}) is not true`] : []),
  ].join(' or ');
