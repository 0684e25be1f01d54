import type { Failure } from '../failure.ts'

/** Failures of the Table API; statuses from r_RESTAPIHTTPResponseCodes.md, wording as public logs of real instances have it. */
export const NO_RECORD: Failure = {
    status: 404,
    message: 'No Record found',
    detail: "Record doesn't exist or ACL restricts the record retrieval",
}

export function refusedByAccessControl(operation: 'Insert' | 'Update' | 'Delete'): Failure {
    return {
        status: 403,
        message: 'Operation Failed',
        detail: `ACL Exception ${operation} Failed due to security constraints`,
    }
}

/** A business rule, a unique key or the like prevented the operation. */
export function operationFailed(reason: string): Failure {
    return { status: 403, message: 'Operation Failed', detail: reason }
}
