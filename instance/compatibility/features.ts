/** A part of the platform beyond its classes. `proof` names the test that shows it, or that shows how it is refused. */
export interface Feature {
    readonly area: string
    readonly name: string
    readonly status: 'emulated' | 'simplified' | 'refused'
    /** How a simplified feature differs, or what is refused. */
    readonly note?: string
    /** A test file below test/ and the title of its test, or an area of the conformance corpus. */
    readonly proof: readonly [file: string, title: string] | { readonly area: string }
}

type Proof = Feature['proof']

const emulated = (area: string, name: string, proof: Proof): Feature => ({ area, name, status: 'emulated', proof })
const simplified = (area: string, name: string, note: string, proof: Proof): Feature => ({
    area,
    name,
    status: 'simplified',
    note,
    proof,
})
const refused = (area: string, name: string, note: string, proof: Proof): Feature => ({
    area,
    name,
    status: 'refused',
    note,
    proof,
})

const rest = 'instance/http-scripted-rest.test.ts'
const message = 'instance/rest-message.test.ts'
const secrets = 'instance/secrets.test.ts'
const modules = 'instance/runner-modules.test.ts'
const limits = 'instance/engine-limits.test.ts'
const uiActions = 'instance/ui-actions.test.ts'
const layouts = 'instance/http-layouts.test.ts'

export const features: readonly Feature[] = [
    simplified(
        'REST endpoints',
        'Table API, /api/now/table and v1, v2',
        'sysparm_view is refused; XML bodies only of request, entry and fields',
        { area: 'table-api' }
    ),
    simplified(
        'REST endpoints',
        'Scripted REST APIs',
        'XML bodies are read as request and entries only; no CORS rules and no rate limits; path rules of REST_Endpoint are ignored',
        { area: 'scripted-rest' }
    ),
    emulated('REST endpoints', 'Content negotiation: 406 and 415', [
        rest,
        'takes bodies of the formats it lists, and no others',
    ]),
    emulated('REST endpoints', 'Form bodies in request.queryParams', [
        rest,
        'counts the fields of a form among the query parameters',
    ]),
    emulated('REST endpoints', 'Size limits of request bodies', [
        rest,
        'answers 400 for a body larger than the properties allow',
    ]),
    simplified(
        'REST endpoints',
        'request.body: read once, in one way',
        'dataStream can be asked for, not read: nothing that takes a stream is emulated',
        ['instance/runner-rest-operation.test.ts', 'reads its body in one way: a second one is empty']
    ),
    refused('REST endpoints', 'Every other /api path', 'answered 400 as an API that does not exist', [
        rest,
        'answers 404 for an unknown or inactive resource of an API and 400 where there is no API',
    ]),
    simplified(
        'Outbound HTTP',
        'RESTMessageV2 by code',
        'executeAsync() sends at once; every failure to get an answer has error code 1; only hosts that are allowed are reached',
        [message, 'hands the request to the outside and the answer to the script']
    ),
    emulated('Outbound HTTP', 'REST message records with variables', [
        message,
        'fills the variables of address, body, headers and parameters',
    ]),
    emulated('Outbound HTTP', 'Basic authentication profiles', [
        message,
        'takes the user and password of a basic auth profile',
    ]),
    refused('Outbound HTTP', 'MID Servers, attachments, OAuth, mutual authentication', 'refused by name', [
        message,
        'refuses by name what it does not emulate',
    ]),
    refused('Outbound HTTP', 'Following redirects', 'an answer with status 3xx throws', [
        message,
        'refuses to follow a redirect',
    ]),
    emulated('Secrets', 'password2 fields', [
        secrets,
        'is written in clear by setDisplayValue and read in clear by getDecryptedValue only',
    ]),
    simplified(
        'Secrets',
        'Key Management Framework',
        'a switch for all scripts: decrypting gives null and an error in the log',
        [secrets, 'is not decrypted where the key management policy rejects it']
    ),
    simplified(
        'Secrets',
        'Connection and credential aliases',
        'no domains, no extended attributes, no parent aliases, no credentials by type, tag or alias',
        [secrets, 'lead to the active connection and its credential']
    ),
    simplified(
        'Scripts',
        'ECMAScript 2021 mode',
        'what the table of features disallows and can be seen at load is refused; what only shows at run time is removed where it has a name',
        [limits, 'names every breach of a source']
    ),
    emulated('Scripts', 'No code from text', ['instance/runner-scripts.test.ts', 'may not make code from text']),
    emulated('Scripts', 'Time limit of a transaction', [
        'instance/runner-scripts.test.ts',
        'are cancelled when they take longer than their transaction may',
    ]),
    emulated('Scripts', 'SQL statements of a transaction, in the header x-instance-statements', [
        rest,
        'says in a header how many SQL statements the script asked for',
    ]),
    simplified(
        'Scripts',
        'Modules of an application',
        "a module's state lives as long as the process, not as a transaction",
        [modules, 'are evaluated again when their content has changed']
    ),
    emulated('Records', 'Queries and encoded queries', { area: 'encoded-query' }),
    simplified('Records', 'Comparing text', 'case is ignored for ASCII letters only', { area: 'query' }),
    simplified('Records', 'Trends and parts of dates in queries', 'days are days of UTC', { area: 'encoded-query' }),
    simplified('Records', 'Deleting a referenced record', 'references to it are cleared; no cascade rules', {
        area: 'write',
    }),
    simplified('Records', 'Application files', 'sys_metadata is no parent table: its columns are on every table', [
        'instance/schema-base.test.ts',
        'have references only where a table is named',
    ]),
    simplified('Records', 'Languages', 'English only', { area: 'gs' }),
    emulated('Records', 'Business rules', { area: 'business-rule' }),
    simplified(
        'Records',
        "The platform's own business rules",
        'only Set Agent of the phone log, and only on insertion',
        ['instance/base-rules.test.ts', 'takes the current user for its agent when a script says none']
    ),
    simplified('Access', 'Access rules', 'where several specific rules match equally, the order is a choice', {
        area: 'access-control',
    }),
    simplified(
        'Scripts',
        'Scripted extension points',
        'a script include of another scope needs to be public, and no privilege; classes only',
        [
            'instance/extension-points.test.ts',
            'gives objects of what is registered, by order, whose constructors have not run',
        ]
    ),
    simplified('Records', 'Plugins', 'Customer Service only, as an option; its tables without their business rules', [
        'instance/customer-service.test.ts',
        'has neither its tables nor their columns of interactions nor its roles',
    ]),
    emulated('Access', 'Cross-scope privileges', [
        'instance/access-cross-scope.test.ts',
        'needs an allowed privilege for each operation when access tracking is enforcing',
    ]),
    simplified('Background work', 'Events and script actions', 'script actions run as the user system', {
        area: 'events',
    }),
    simplified('Background work', 'Scheduled scripts', 'calendar-based run types are an error in the log', [
        'instance/jobs.test.ts',
        'of a kind that is not emulated are an error in the log, once',
    ]),
    simplified(
        'Background work',
        'Table cleaner',
        'no limits of time; rules with cascade_delete or clean_peripheral, or with scripts in their conditions, are an error in the log',
        ['instance/table-cleaner.test.ts', 'deletes what is older than the age of its rule, and nothing without a time']
    ),
    refused('Background work', 'Email notifications', 'their records are kept; no mail is sent', [
        'instance/fluent-actions.test.ts',
        'EmailNotification is kept as a record; no mail is sent',
    ]),
    simplified(
        'Pages',
        'UI actions of records',
        'links and menus of a form are buttons; of action only setRedirectURL; pages change no fields before; views are ignored',
        [uiActions, 'run their script with the record as current and show their messages once, escaped']
    ),
    simplified(
        'Pages',
        'UI actions of lists',
        'banner buttons, bottom buttons and list choices, for checked rows or all of the filter; without one, current of a banner button has the query of the list',
        [uiActions, 'of the choice of a list run once for each checked row their condition holds for']
    ),
    refused('Pages', 'UI actions whose script is for the browser', 'named on the page and not offered', [
        uiActions,
        'whose script is for the browser are named and not offered',
    ]),
    simplified(
        'Pages',
        'Layouts of lists and forms, related lists',
        'the default view only; no splits, no formatters',
        [layouts, 'show a record in the sections of its form, then all its other fields']
    ),
    simplified('Pages', 'Application menus', 'lists and separators; other kinds of modules are named', [
        layouts,
        'open the filtered lists of the menus, for whom they are',
    ]),
]
