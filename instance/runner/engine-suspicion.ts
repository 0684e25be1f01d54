import { regexExtension } from './regex-extension.ts'

/** Words and signs without which a source breaks no limit but perhaps one of regular expressions. */
const suspicious = new RegExp(
    [
        String.raw`\basync\b`,
        String.raw`\byield\b`,
        String.raw`\bfunction\s*\*`,
        String.raw`\bnew\.target\b`,
        '__proto__',
        String.raw`(?:^|[\s.;{(,])#[A-Za-z_$]`,
        String.raw`\bextends\s+[A-Z]\w*`,
        String.raw`\bFunction\s*\(`,
        String.raw`\b(?:Reflect|WeakRef|FinalizationRegistry|Atomics|SharedArrayBuffer)\b`,
        String.raw`\bimport\s*\(`,
        String.raw`(?:^|[\s;{}])@(?!__PURE__)[A-Za-z_$]`,
        // Labelled functions and functions as the branch of an if statement.
        String.raw`[\w$]\s*:\s*function\s+[\w$]`,
        String.raw`(?:\)|\belse)\s*function\s+[\w$]`,
        // Code points in identifiers, broken escapes in templates.
        String.raw`\\u\{`,
        String.raw`(?<!\\)\\(?:u(?![\da-fA-F]{4}|\{)|x(?![\da-fA-F]{2})|[1-9]|0\d)`,
        '[\u2028\u2029\u2e2f\ud800-\udbff]',
    ].join('|'),
    'm'
)

/** What looks like a regular expression; divisions and comments do now and then. */
const regexLike = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*(?![\w$.])/g

/** Whether a source may break a limit of the engine and has to be parsed. */
export function mayBreakLimits(source: string): boolean {
    if (suspicious.test(source)) return true
    return (source.match(regexLike) ?? []).some(
        (literal) => /\/[a-z]*[dv][a-z]*$/.test(literal) || regexExtension(literal) !== undefined
    )
}
