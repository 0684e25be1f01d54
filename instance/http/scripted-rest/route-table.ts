import type { Instance } from '../../instance.ts'
import type { StoredRow } from '../../records/row-store.ts'
import { DerivedValues } from '../../records/table-versions.ts'
import { activeOperations } from './operation.ts'
import { createRouter, type Router } from './router.ts'

export interface RouteTable {
    /** The router for the rows as they are now. */
    router(): Router
    /** Whether the path lies below an API that is defined, active or not. */
    belongsToAnApi(path: string): boolean
}

interface Routes {
    readonly router: Router
    readonly definitions: readonly StoredRow[]
}

const TABLES = ['sys_ws_definition', 'sys_ws_version', 'sys_ws_operation']

/** Routes are rows: the router is built again when one of them was written to. */
export function openRouteTable(instance: Instance): RouteTable {
    const derived = new DerivedValues<Routes>(instance.versions, TABLES)
    const read = (): Routes => {
        const all = (table: string): StoredRow[] =>
            instance.rows.select({ table, orderBy: [{ path: 'sys_id', descending: false }] })
        const definitions = all('sys_ws_definition')
        const operations = activeOperations({
            definitions,
            versions: all('sys_ws_version'),
            operations: all('sys_ws_operation'),
        })
        return { router: createRouter(operations), definitions }
    }
    const current = (): Routes => derived.get('', read)
    return {
        router: () => current().router,
        belongsToAnApi(path) {
            const [, api, namespace, ...rest] = path.split('/')
            if (api !== 'api') return false
            return current().definitions.some((definition) => {
                const service = definition['service_id']
                return definition['namespace'] === namespace && (rest[0] === service || rest[1] === service)
            })
        },
    }
}
