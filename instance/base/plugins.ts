import type { ColumnDefinition, TableDefinition } from '../schema/definition.ts'
import type { BaseAccessRule } from './access-rules.ts'
import { caseTables, customerColumnsOfInteraction, customerTables } from './customer-tables.ts'
import type { BaseRole, Containment } from './roles.ts'

/** Parts of the base system that an instance may be without. */
export type PluginName = 'com.sn_customerservice'

export interface BasePlugin {
    readonly name: PluginName
    /** The application scope it brings. */
    readonly scope: { readonly name: string; readonly title: string }
    /** Its tables in that scope. */
    readonly tables: readonly TableDefinition[]
    /** Its tables in scope global, those of the plugins it activates included. */
    readonly globalTables: readonly TableDefinition[]
    /** Columns it adds to tables that are there without it, by table. */
    readonly columns: Readonly<Record<string, readonly ColumnDefinition[]>>
    readonly roles: readonly BaseRole[]
    readonly containedRoles: readonly Containment[]
    readonly accessRules: readonly BaseAccessRule[]
}

const roles = 'markdown/customer-service-management/customer-service-management-roles.md'
const customerAgent = 'sn_customerservice_agent'
const consumerAgent = 'sn_customerservice.consumer_agent'

/**
 * Customer Service Management. Customer Service activates Customer Service Base Entities
 * (markdown/customer-service-management/r_TIWCustomerService.md), so the two come together here.
 */
const customerService: BasePlugin = {
    name: 'com.sn_customerservice',
    scope: { name: 'sn_customerservice', title: 'Customer Service' },
    tables: caseTables,
    globalTables: customerTables,
    columns: { interaction: customerColumnsOfInteraction },
    roles: [
        { name: 'sn_esm_agent', description: 'Service management agent', source: roles },
        { name: customerAgent, description: 'Works on cases of customers and partners', source: roles },
        { name: consumerAgent, description: 'Works on cases of consumers', source: roles },
        { name: 'sn_customerservice_manager', description: 'Manages customer service agents', source: roles },
    ],
    containedRoles: [
        ['sn_esm_agent', 'interaction_agent'],
        [customerAgent, 'sn_esm_agent'],
        [consumerAgent, 'sn_esm_agent'],
        ['sn_customerservice_manager', customerAgent],
        ['sn_customerservice_manager', consumerAgent],
        ['sn_customerservice_manager', 'awa_manager'],
    ],
    accessRules: [
        ...['customer_account', 'customer_contact'].map((table) => working(table, [customerAgent])),
        ...['csm_consumer', 'csm_consumer_user'].map((table) => working(table, [consumerAgent])),
        {
            table: 'sn_customerservice_case',
            operations: ['create', 'read', 'write'],
            roles: [customerAgent, consumerAgent],
            evidence: 'documented',
            source: roles,
        },
    ],
}

/** The roles page says whom these agents assist, not which records they may change. */
function working(table: string, who: readonly string[]): BaseAccessRule {
    return {
        table,
        operations: ['create', 'read', 'write'],
        roles: who,
        evidence: 'unconfirmed',
        source: 'not confirmed',
    }
}

export const basePlugins: readonly BasePlugin[] = [customerService]

/** The plugins of an instance that lacks these. */
export function pluginsWithout(absent: readonly PluginName[]): readonly BasePlugin[] {
    return basePlugins.filter((plugin) => !absent.includes(plugin.name))
}

export function isPluginName(name: string): name is PluginName {
    return basePlugins.some((plugin) => plugin.name === name)
}
