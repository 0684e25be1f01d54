import { pino, type DestinationStream, type Logger } from 'pino'

/**
 * One line per request: method, path, status, milliseconds, transaction. Query strings, headers and bodies are never logged:
 * they carry credentials and personal data.
 */
export function createRequestLog(level: string, destination?: DestinationStream): Logger {
    const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
    return destination ? pino(options, destination) : pino(options)
}
