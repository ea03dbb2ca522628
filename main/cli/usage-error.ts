/** What was asked for cannot be made; the message is one plain line for the asker. */
export class UsageError extends Error {}
