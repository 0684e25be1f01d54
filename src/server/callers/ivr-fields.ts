/** What an account may let the IVR know of a caller. */
export const IVR_FIELDS = [
    'name',
    'id',
    'language',
    'vip',
    'account',
    'open_records',
    'latest_record',
    'queue',
] as const

export type IvrField = (typeof IVR_FIELDS)[number]

export function isIvrField(name: string): name is IvrField {
    return IVR_FIELDS.some((field) => field === name)
}
