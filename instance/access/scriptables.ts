/**
 * The names under which runtime access tracking records the use of the platform's own script objects
 * (sys_scope_privilege.target_name, target type `scriptable`). The documentation gives ScopedGlideRecord and no list
 * ("Cross-scope privilege record"); the others were seen in rows that instances recorded: the manual of the ServiceNow
 * connectors of elastic/kibana ("Elastic for ITSM") and the repositories vincepg13/sn-script-console, dchoward9/POR and
 * upendermanithia/NTT-eBond (three methods of the outbound REST message; the others were seen where no source is named).
 * What has no name here
 * is not tracked here, which says nothing about a real instance.
 */
interface Tracked {
    readonly name: string
    /** The object as scripts know it. */
    readonly api: string
    /** `new` for making one; absent for any use of it. */
    readonly members?: readonly string[]
}

const tracked: readonly Tracked[] = [
    { name: 'ScopedGlideRecord', api: 'GlideRecord', members: ['new'] },
    { name: 'GlideRecord.setValue', api: 'GlideRecord', members: ['setValue'] },
    { name: 'GlideRecord.insert', api: 'GlideRecord', members: ['insert'] },
    { name: 'GlideRecord.update', api: 'GlideRecord', members: ['update'] },
    { name: 'ScopedGlideElement', api: 'GlideElement' },
    { name: 'Glide API: properties', api: 'gs', members: ['getProperty', 'setProperty'] },
    { name: 'Glide API: event management', api: 'gs', members: ['eventQueue', 'eventQueueScheduled'] },
    // Which functions that is, no source says; making a GUID is the only one of them that is text and nothing else.
    { name: 'Glide API: string utilities', api: 'gs', members: ['generateGUID'] },
    ...['setEndpoint', 'setHttpMethod', 'setHttpTimeout', 'setRequestHeader', 'setRequestBody', 'execute'].map(
        (member) => ({
            name: `ScriptableRESTMessageClient.${member}`,
            api: 'sn_ws.RESTMessageV2',
            members: [member],
        })
    ),
    ...['getStatusCode', 'getBody', 'getErrorMessage'].map((member) => ({
        name: `ScriptableRESTResponse.${member}`,
        api: 'sn_ws.RESTResponseV2',
        members: [member],
    })),
    { name: 'RESTAPIRequest', api: 'RESTAPIRequest' },
    { name: 'RESTAPIRequestBody', api: 'RESTAPIRequestBody' },
    { name: 'ScriptableServiceResultBuilder.setStatus', api: 'RESTAPIResponse', members: ['setStatus'] },
    { name: 'ScriptableServiceResultBuilder.setBody', api: 'RESTAPIResponse', members: ['setBody'] },
    { name: 'ScriptableServiceResultBuilder.setError', api: 'RESTAPIResponse', members: ['setError'] },
]

/** What the tracker calls the use of a member of a script object; undefined when it is not known to track it. */
export function scriptableName(api: string, member: string): string | undefined {
    return byUse.get(`${api} ${member}`) ?? byUse.get(api)
}

const byUse: ReadonlyMap<string, string> = new Map(
    tracked.flatMap(({ name, api, members }) =>
        members === undefined ? [[api, name] as const] : members.map((member) => [`${api} ${member}`, name] as const)
    )
)
