/**
 * What the platform cannot run and the build does not catch. "Disallowed" in the documentation page "JavaScript engine
 * feature support" (ECMAScript 2021 mode) means an error at run time.
 */

const builtIns = words(`Array ArrayBuffer Boolean DataView Date Function Map Number Promise Proxy RegExp Set String
    Symbol WeakMap WeakSet`)

/** Selectors for `no-restricted-syntax`. */
export const syntax = [
    forbid('The engine disallows async methods of classes.', 'MethodDefinition[value.async=true]'),
    forbid('The engine disallows for-await.', 'ForOfStatement[await=true]'),
    forbid('The engine disallows async generators.', ':function[async=true][generator=true]'),
    forbid('The engine has no #private members: use the private keyword.', 'PrivateIdentifier'),
    forbid(
        'The engine disallows extending built-ins: return a result, or compose.',
        `:matches(ClassDeclaration, ClassExpression)[superClass.name=/^(${builtIns.join('|')}|\\w*Error|\\w+Array)$/]`
    ),
    forbid('The engine has no dynamic import.', 'ImportExpression'),
    forbid('The engine has no decorators.', 'Decorator'),
    forbid('The engine has no auto-accessors.', 'AccessorProperty'),
    forbid('The engine does not know the flags d and v of regular expressions.', 'Literal[regex.flags=/[dv]/]'),
    forbid(
        'getRowCount() reads every row: count with GlideAggregate.',
        'CallExpression[callee.property.name="getRowCount"]'
    ),
]

/** Names for `no-restricted-globals`: what the engine disallows, and what other JavaScript hosts have. */
export const globals = [
    ...named('The engine disallows it.', 'Reflect WeakRef FinalizationRegistry SharedArrayBuffer Atomics eval'),
    ...named("It is not in the engine's table of supported features.", 'Intl'),
    ...named('The build refuses it.', 'globalThis'),
    ...named('Write to the system log with gs.debug(), gs.info(), gs.warn() or gs.error().', 'console'),
    ...named(
        'It is for scripts in the global scope, not for a module.',
        'Packages java JSUtil GlideMutex current previous'
    ),
    ...named(
        'It belongs to Node, not to the platform.',
        'Buffer __dirname __filename clearImmediate exports global module process require setImmediate'
    ),
    ...named(
        'It belongs to browsers and Node, not to the platform.',
        `AbortController AbortSignal Blob Event EventTarget File FormData Headers Request Response TextDecoder TextEncoder
        URL URLSearchParams WebSocket XMLHttpRequest atob btoa clearInterval clearTimeout crypto document fetch
        localStorage location navigator performance queueMicrotask self sessionStorage setInterval setTimeout
        structuredClone window`
    ),
]

/**
 * What an application in a scope may call on `gs`: the methods of the documentation page "GlideSystem - Scoped". The
 * types declare those of the global scope too (print, log, sleep, nowDateTime ...), which fail at run time.
 */
export const scopedGlideSystem = words(`
    addErrorMessage addHighMessage addInfoMessage addLowMessage addModerateMessage addSuccessMessage base64Decode
    base64Encode beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek beginningOfNextYear
    beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek beginningOfThisYear dateGenerate daysAgo daysAgoEnd
    daysAgoStart debug endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek endOfNextYear
    endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear error eventQueue eventQueueScheduled executeNow
    generateGUID getCallerScopeName getCssCacheVersionString getCurrentApplicationId getCurrentScopeName getDateFormat
    getDateTimeFormat getErrorMessages getEscapedMessage getMessage getProperty getSession getSessionID getTimeFormat
    getTimeZoneName getUrlOnStack getUser getUserDisplayName getUserID getUserName hasRole hoursAgo hoursAgoEnd
    hoursAgoStart include info isDebugging isInteractive isLoggedIn isMobile minutesAgoEnd minutesAgoStart monthsAgo
    monthsAgoEnd monthsAgoStart nil quartersAgoEnd quartersAgoStart setProperty setRedirect tableExists urlDecode
    urlEncode warn xmlToJSON yearsAgo yesterday`)

/** Classes that read and write tables: only src/server/records may use them as values. */
export const recordClasses = words('GlideAggregate GlideQuery GlideRecord GlideRecordSecure')

function forbid(message, selector) {
    return { selector, message }
}

function named(message, names) {
    return words(names).map((name) => ({ name, message }))
}

function words(text) {
    return text.trim().split(/\s+/)
}
