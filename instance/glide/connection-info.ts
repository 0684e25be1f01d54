import { isTrueText } from '../records/column-value.ts'
import type { StoredRow } from '../records/row-store.ts'
import { GlideObject, type GlideClass, type ScriptContext } from './glide-object.ts'
import { StandardCredential } from './standard-credential.ts'

/** sn_cc.ConnectionInfo (server-api-reference/connection-info-api.md): a connection and, where it names one, its credential. */
class ConnectionInfo extends GlideObject {
    readonly apiName = 'sn_cc.ConnectionInfo'
    readonly methods = new Set(['getAttribute', 'getCredentialAttribute', 'getDataMap'])
    private readonly connection: StoredRow
    private readonly credential: StandardCredential | undefined

    constructor(connection: StoredRow, credential: StandardCredential | undefined) {
        super()
        this.connection = connection
        this.credential = credential
    }

    getAttribute(name: unknown): string | null {
        return this.connection[String(name)] ?? null
    }

    getCredentialAttribute(name: unknown): string | null {
        return this.credential?.getAttribute(name) ?? null
    }

    getDataMap(): Readonly<Record<string, string | null>> {
        return { ...this.connection }
    }
}

/** sn_cc.ConnectionInfoProvider (connection-info-provider-api.md): an alias leads to its active connection. */
class ConnectionInfoProvider extends GlideObject {
    readonly apiName = 'sn_cc.ConnectionInfoProvider'
    readonly methods = new Set(['getConnectionInfo'])
    private readonly context: ScriptContext

    constructor(context: ScriptContext) {
        super()
        this.context = context
    }

    /** Null when the alias has no active connection. */
    getConnectionInfo(aliasId: unknown): ConnectionInfo | null {
        const { rows } = this.context.instance
        const where = { kind: 'compare', path: 'connection_alias', operator: '=', value: String(aliasId) } as const
        const found = rows.select({ table: 'sys_connection', where }).find((row) => isTrueText(row['active'] ?? ''))
        if (!found) return null
        // The columns of the connection's own class, such as the URL of an HTTP connection.
        const connection = rows.get(found['sys_class_name'] || 'sys_connection', found['sys_id'] ?? '') ?? found
        return new ConnectionInfo(connection, StandardCredential.byId(this.context, connection['credential'] ?? ''))
    }
}

export const connectionInfoProvider: GlideClass = {
    kind: 'class',
    name: 'ConnectionInfoProvider',
    prototype: ConnectionInfoProvider.prototype,
    construct: (context) => new ConnectionInfoProvider(context),
}
