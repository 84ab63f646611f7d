/** Something the person who starts the hub must change. The message is for them: shown as it is, without a stack, and the exit code is 1. */
export class Refusal extends Error {
  override name = 'Refusal';
}
