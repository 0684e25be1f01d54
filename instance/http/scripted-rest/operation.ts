import type { StoredRow } from '../../records/row-store.ts'
import { formatList } from '../negotiation/media-type.ts'

const DEFAULT_FORMATS: readonly string[] = ['application/json', 'application/xml', 'text/xml']

/** A resource of a Scripted REST API with what it inherits from its API (sys_ws_operation, sys_ws_version, sys_ws_definition). */
export interface Operation {
    readonly sysId: string
    readonly method: string
    /** `/api/{namespace}/{version}/{api_id}/{relative_path}`, and without the version where it is the default one. */
    readonly uris: readonly string[]
    readonly consumes: readonly string[]
    readonly produces: readonly string[]
    readonly requiresAuthentication: boolean
    readonly requiresInternalRole: boolean
    /** sys_ids of REST_Endpoint rules of which one suffices; empty when none is asked for. */
    readonly accessControls: readonly string[]
}

export interface WebServiceRows {
    readonly definitions: readonly StoredRow[]
    readonly versions: readonly StoredRow[]
    readonly operations: readonly StoredRow[]
}

function isTrue(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

function text(row: StoredRow, column: string): string {
    return row[column] ?? ''
}

function formats(operation: StoredRow, definition: StoredRow, column: 'consumes' | 'produces'): readonly string[] {
    const own = formatList(operation[column])
    if (isTrue(operation[`${column}_customized`]) && own.length > 0) return own
    const inherited = formatList(definition[column])
    return inherited.length > 0 ? inherited : DEFAULT_FORMATS
}

/** The rules of the resource override those of its API (t_WbSvcOpRqACL.md). */
function accessControls(operation: StoredRow, definition: StoredRow): readonly string[] {
    if (!isTrue(operation['requires_authentication']) || !isTrue(operation['requires_acl_authorization'])) return []
    const own = formatList(operation['enforce_acl'])
    return own.length > 0 ? own : formatList(definition['enforce_acl'])
}

/** The version marked as default or, when none is, the latest (c_CustomWebServices.md, "Default API version"). */
function defaultVersion(versions: readonly StoredRow[]): StoredRow | undefined {
    const latestFirst = [...versions].sort((one, other) => Number(other['version'] ?? 0) - Number(one['version'] ?? 0))
    return latestFirst.find((version) => isTrue(version['is_default'])) ?? latestFirst[0]
}

function joined(...parts: readonly string[]): string {
    const segments = parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '')
    return `/${segments.join('/')}`
}

function uris(operation: StoredRow, definition: StoredRow, versions: readonly StoredRow[]): readonly string[] {
    const versionId = text(operation, 'web_service_version')
    const version = versions.find((candidate) => candidate['sys_id'] === versionId)
    const base =
        text(definition, 'base_uri') || joined('api', text(definition, 'namespace'), text(definition, 'service_id'))
    const unversioned = text(operation, 'default_operation_uri') || joined(base, text(operation, 'relative_path'))
    const named =
        version === undefined
            ? unversioned
            : joined(
                  'api',
                  text(definition, 'namespace'),
                  text(version, 'version_id'),
                  text(definition, 'service_id'),
                  text(operation, 'relative_path')
              )
    const exact = text(operation, 'operation_uri') || named
    const isDefault = version === undefined || defaultVersion(versions) === version
    return isDefault && unversioned !== exact ? [exact, unversioned] : [exact]
}

/** The resources that answer requests: active ones of active APIs, in active versions. */
export function activeOperations(rows: WebServiceRows): Operation[] {
    const operations: Operation[] = []
    for (const row of rows.operations) {
        const definition = rows.definitions.find((candidate) => candidate['sys_id'] === row['web_service_definition'])
        if (definition === undefined || !isTrue(definition['active']) || !isTrue(row['active'])) continue
        const versions = rows.versions.filter(
            (version) => version['web_service_definition'] === definition['sys_id'] && isTrue(version['active'])
        )
        const versionId = text(row, 'web_service_version')
        if (versionId !== '' && !versions.some((version) => version['sys_id'] === versionId)) continue
        operations.push({
            sysId: text(row, 'sys_id'),
            method: text(row, 'http_method').toUpperCase() || 'GET',
            uris: uris(row, definition, versions),
            consumes: formats(row, definition, 'consumes'),
            produces: formats(row, definition, 'produces'),
            requiresAuthentication: isTrue(row['requires_authentication']),
            requiresInternalRole: isTrue(row['requires_snc_internal_role']),
            accessControls: accessControls(row, definition),
        })
    }
    return operations
}
