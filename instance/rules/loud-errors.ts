const loudCodes = new Set<unknown>(['NOT_EMULATED', 'TRANSACTION_CANCELLED', 'ENGINE_LIMIT', 'MODULE_NOT_FOUND'])

/** Whether an error of a rule's script must reach who runs it: it is no mistake of the script, which would only be logged. */
export function isLoud(error: unknown): boolean {
    return error instanceof Error && loudCodes.has(Reflect.get(error, 'code'))
}
