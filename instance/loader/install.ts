import type { StoredRow } from '../records/row-store.ts'
import { foreignRuleFaults, idleRules } from '../rules/foreign-rules.ts'
import type { Store } from '../store/open.ts'
import { buildParts, readBuildFolder, type BuildFolder, type BuildPart } from './build-folder.ts'
import { applyDictionary } from './dictionary-changes.ts'
import { appliedOnce, installedFingerprint, recordInstallation } from './installation-record.ts'
import { fieldValue, type RecordChange } from './record-change.ts'
import { recordWriter } from './record-writer.ts'

/** What installing an application did. */
export interface Installation {
    readonly scope: string
    readonly name: string
    readonly version: string
    /** Records stored per table. */
    readonly records: Readonly<Record<string, number>>
    readonly deleted: number
    /** Fields of records that the table does not have here: `table.field`. */
    readonly ignored: readonly string[]
    /** References by name to records that do not exist: `table.field = name`. */
    readonly unresolved: readonly string[]
    /** Business rules that never run, because the instance lacks their table: `name on table`. */
    readonly idle: readonly string[]
}

export interface InstallOptions {
    readonly demo?: boolean
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly now: string
}

/** Whether exactly this build is installed already (with its demo data, if that is wanted). */
export function isInstalled(store: Store, folder: string, options: { readonly demo?: boolean }): boolean {
    const build = readBuildFolder(folder)
    return installedFingerprint(store.database, build.fingerprint, options.demo ?? false)
}

/**
 * Installs a built application as an instance would: scope, dictionary, records, then what the build once had and
 * deletes. Installing again updates; records an administrator changed in sys_properties keep their value.
 *
 * @throws when the build holds records of a table the local instance does not know, or business rules that are not allowed on
 * tables of other scopes.
 */
export function installApplication(folder: string, store: Store, options: InstallOptions): Installation {
    return store.dictionary.change(() => installBuild(readBuildFolder(folder), store, options))
}

function installBuild(build: BuildFolder, store: Store, options: InstallOptions): Installation {
    const application = applicationOf(build)
    const scopeId = application.sysId
    const created: StoredRow = {
        sys_created_on: options.now,
        sys_created_by: 'system',
        sys_updated_on: options.now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
    const writer = recordWriter(store, scopeId, created)
    writer.apply(application.changes)

    const everywhere = changesOf(build, ['update', 'author_elective_update'])
    applyDictionary(store, build.databases(), everywhere, scopeId, created)

    const scope = fieldValue(application.change, 'scope') ?? ''
    const once = appliedOnce(store.database, scope)
    writer.apply(withoutDictionary(everywhere))
    for (const file of build.files('apply_once')) {
        if (!once.has(file)) writer.apply(build.changes('apply_once', file))
    }
    if (!once.isInstalled) writer.apply(changesOf(build, ['unload']))
    if (options.demo) writer.apply(changesOf(build, ['unload.demo']))

    const written = writer.finish()
    const faults = foreignRuleFaults(store.rows, store.dictionary, { sysId: scopeId, scope })
    if (faults.length > 0) throw new Error(`Not allowed on tables of other scopes:\n${faults.join('\n')}`)
    // Numbering and overrides are part of the dictionary too.
    store.dictionary.announceChange()

    const installation = {
        scope,
        name: fieldValue(application.change, 'name') ?? scope,
        version: fieldValue(application.change, 'version') ?? '',
        ...written,
        idle: idleRules(store.rows, store.dictionary, { sysId: scopeId }),
    }
    recordInstallation(store.database, installation, {
        fingerprint: build.fingerprint,
        demo: options.demo ?? false,
        appliedOnce: build.files('apply_once'),
    })
    return installation
}

function applicationOf(build: BuildFolder): {
    readonly sysId: string
    readonly changes: readonly RecordChange[]
    readonly change: RecordChange & { readonly action: 'store' }
} {
    const changes = changesOf(build, ['scope'])
    for (const change of changes) {
        if (change.action === 'store' && change.table === 'sys_app') return { sysId: change.sysId, changes, change }
    }
    throw new Error('The build has no sys_app record in its scope folder')
}

function changesOf(build: BuildFolder, parts: readonly BuildPart[]): RecordChange[] {
    return buildParts
        .filter((part) => parts.includes(part))
        .flatMap((part) => build.files(part).flatMap((file) => build.changes(part, file)))
}

/** Tables and columns are in the database already; their other changes follow. */
function withoutDictionary(changes: readonly RecordChange[]): RecordChange[] {
    return changes.filter((change) => change.table !== 'sys_db_object' && change.table !== 'sys_dictionary')
}
