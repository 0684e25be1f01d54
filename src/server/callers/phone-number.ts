import { parsePhoneNumberFromString, type MetadataJson } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.min.json'

export function probe(text: string): string {
    return parsePhoneNumberFromString(text, { defaultCountry: 'US' }, metadata as unknown as MetadataJson)?.number ?? ''
}
