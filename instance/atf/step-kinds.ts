/** A kind of test step: what the platform calls it and the inputs it takes. */
export interface StepKind {
    readonly name: string
    /** Names of its inputs by the sys_id of the input variable (atf_input_variable). */
    readonly inputs: Readonly<Record<string, string>>
}

/**
 * The step configurations that are emulated, by sys_id (sys_atf_step_config). They are records of the base system and in
 * no build; their ids, names and inputs are those the SDK writes into steps (@servicenow/sdk-build-plugins 4.9.0,
 * src/atf/step-configs.ts), what they do is on the pages "Server category" and "REST category"
 * (application-development/automated-test-framework-atf/test-steps-server-category.md, test-steps-rest-category.md).
 */
export const stepKinds = {
    e00571a10b3222000b7da95e93673a8f: {
        name: 'Send REST Request - Inbound',
        inputs: {
            '020a6af09fd32200ef4afa7dc67fcfec': 'basic_auth',
            '50bff9250b3222000b7da95e93673a9b': 'end_point',
            '58408e250b3222000b7da95e93673a5c': 'query_params',
            '59877da10b3222000b7da95e93673a56': 'http_method',
            '6cdd0ab543010210b6f9a0246bb8f2f2': 'auth_type',
            '81e042650b3222000b7da95e93673aa2': 'request_body',
            '89ad06b543010210b6f9a0246bb8f2d7': 'mutual_auth',
            cec002650b3222000b7da95e93673aae: 'headers',
        },
    },
    '2f4fa7309f132200ef4afa7dc67fcf0f': {
        name: 'Assert Status Code',
        inputs: {
            '1d94cb1f3b8032000774229c93efc419': 'response_operation',
            '9f5f67709f132200ef4afa7dc67fcf94': 'status_code',
        },
    },
    afc114199f132200ef4afa7dc67fcf64: {
        name: 'Assert JSON Response Payload Element',
        inputs: {
            '2db298199f132200ef4afa7dc67fcfbc': 'response_operation',
            '5a9258199f132200ef4afa7dc67fcfb4': 'element_name',
            '7b139c199f132200ef4afa7dc67fcfb3': 'element_value',
        },
    },
    d53e40d59f132200ef4afa7dc67fcfc7: {
        name: 'Assert Response Payload',
        inputs: {
            ccae44d59f132200ef4afa7dc67fcf1e: 'response_operation',
            f0eec4d59f132200ef4afa7dc67fcf6d: 'response_body',
        },
    },
    f100f7079f132200ef4afa7dc67fcf42: {
        name: 'Assert Response JSON Payload Is Valid',
        inputs: {},
    },
    '071ee5b253331200040729cac2dc348d': {
        name: 'Impersonate',
        inputs: {
            '586e2c4253e0220002c6435723dc3415': 'user',
        },
    },
    d9bc5f21ff6033008d3f5d9ad53bf12d: {
        name: 'Create a User',
        inputs: {
            '1778a7480f20101091d0f00c97767e03': 'field_values',
            '1985e0ceff2433008d3f5d9ad53bf1ba': 'first_name',
            '6f69fc4aff6433008d3f5d9ad53bf18c': 'last_name',
            '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
            '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
            b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
            ff06ab840f20101091d0f00c97767e6d: 'table',
        },
    },
    '14872288df60220062fe6c7a4df26319': {
        name: 'Record Insert',
        inputs: {
            '90144b535320220002c6435723dc3488': 'table',
            '9024a37f671003007ba405225685efe5': 'assert_type',
            dd54cf535320220002c6435723dc34fd: 'field_values',
            e6e3c7535320220002c6435723dc3496: 'enforce_security',
        },
    },
    '2d82e3c7531400109e02ddeeff7b12a7': {
        name: 'Record Query',
        inputs: {
            '02fb0027531000109e02ddeeff7b120b': 'enforce_security',
            '78b8d86b531000109e02ddeeff7b12f3': 'table',
            '915990ab531000109e02ddeeff7b12f8': 'field_values',
            b86c0427531000109e02ddeeff7b1227: 'assert_type',
        },
    },
    '17a72288df60220062fe6c7a4df26397': {
        name: 'Record Update',
        inputs: {
            '334b7bb7675003007ba405225685ef72': 'assert_type',
            '46dbcb535320220002c6435723dc3409': 'enforce_security',
            '501c8f535320220002c6435723dc34da': 'record_id',
            '53fb0f535320220002c6435723dc34ec': 'table',
            bc4c43935320220002c6435723dc34a2: 'field_values',
        },
    },
    '1f39a288df60220062fe6c7a4df2639d': {
        name: 'Record Validation',
        inputs: {
            '52ed1e5b5360220002c6435723dc3421': 'record_id',
            '67400008676003007ba405225685efa4': 'assert_type',
            '6aad5a575360220002c6435723dc34b0': 'table',
            cbddfa135320220002c6435723dc3415: 'enforce_security',
            ff6e125353a0220002c6435723dc3442: 'field_values',
        },
    },
    '41de4a935332120028bc29cac2dc349a': {
        name: 'Run Server Side Script',
        inputs: {
            '42f2564b73031300440211d8faf6a777': 'jasmine_version',
            '989d9e235324220002c6435723dc3484': 'script',
        },
    },
} as const satisfies Readonly<Record<string, StepKind>>
