import { GlideRecord } from '@servicenow/glide'
import { recordId } from './digest.ts'
import { getById, readText, setValues } from './record.ts'
import { milliseconds } from './time.ts'

/** The only place that touches `interaction_related_record`: what an Interaction is about (fact sheet 1.6). */
const TABLE = 'interaction_related_record'

export interface RelatedRecord {
    readonly link: string
    readonly table: string
    readonly id: string
    /** Begin of the second in which it was linked, milliseconds since the epoch. */
    readonly linkedAt: number
}

/** What is linked by hand comes to more only by mistake. */
const MOST_LINKS = 50

/** In the order in which they were linked. */
export function readRelated(interaction: string): RelatedRecord[] {
    const record = new GlideRecord(TABLE)
    if (interaction === '' || !record.isValid()) return []
    record.addQuery('interaction', interaction)
    record.orderBy('sys_created_on')
    record.setLimit(MOST_LINKS)
    record.query()
    const related: RelatedRecord[] = []
    while (record.next()) {
        related.push({
            link: record.getUniqueValue(),
            table: readText(record, 'document_table'),
            id: readText(record, 'document_id'),
            linkedAt: milliseconds(readText(record, 'sys_created_on')),
        })
    }
    return related
}

/**
 * Links a task to an Interaction, once, whoever else is about to. false when the instance refused. The columns `task`
 * and `type` stand on the form ("Associate a record"); their names are seen, not documented.
 */
export function linkTask(interaction: string, table: string, id: string): boolean {
    const link = recordId('related', interaction, id)
    const record = new GlideRecord(TABLE)
    if (interaction === '' || !record.isValid()) return false
    record.initialize()
    record.setNewGuidValue(link)
    setValues(record, { interaction, document_table: table, document_id: id })
    if (record.isValidField('task')) record.setValue('task', id)
    if (record.isValidField('type')) record.setValue('type', 'task')
    return record.insert() !== null || getById(new GlideRecord(TABLE), link)
}

/** Whether the user of this session may link records. */
export function mayLink(): boolean {
    const record = new GlideRecord(TABLE)
    return record.isValid() && record.canCreate()
}

/** `forbidden`: the user may not; `refused`: the instance does not let this application. */
export function unlink(link: string): 'done' | 'forbidden' | 'refused' {
    const record = new GlideRecord(TABLE)
    if (!getById(record, link)) return 'done'
    if (!record.canDelete()) return 'forbidden'
    return record.deleteRecord() ? 'done' : 'refused'
}
