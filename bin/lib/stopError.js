// @ts-check
/** Ends the command with a text for the officer: exit code 2 for wrong use, 3 for a fault of ours or of the machine. */
export class StopError extends Error {
  /**
   * @param {string} message
   * @param {1 | 2 | 3} exitCode
   */
  constructor(message, exitCode = 3) {
    super(message);
    this.name = "StopError";
    this.exitCode = exitCode;
  }
}
