import type { Catalogue } from '../runner/scope-runtime.ts'
import { certificateEncryption } from './certificate-encryption.ts'
import { connectionInfoProvider } from './connection-info.ts'
import { glideAggregate } from './glide-aggregate.ts'
import { glideDate } from './glide-date.ts'
import { glideDateTime } from './glide-date-time.ts'
import { glideDigest } from './glide-digest.ts'
import { glideDuration } from './glide-duration.ts'
import { glideElement } from './glide-element.ts'
import { glideQueryCondition } from './glide-query-condition.ts'
import { glideRecord } from './glide-record.ts'
import { glideRecordSecure } from './glide-record-secure.ts'
import { glideSecureRandomUtil } from './glide-secure-random-util.ts'
import { glideStringUtil } from './glide-string-util.ts'
import { glideSystem } from './glide-system.ts'
import { glideTime } from './glide-time-class.ts'
import { restMessage } from './rest-message.ts'
import { glideScriptedExtensionPoint } from './scripted-extension-point.ts'
import { serviceErrors } from './service-error.ts'
import { standardCredentialsProvider } from './standard-credential.ts'

/** What of the platform's server-side API is emulated. */
export const catalogue: Catalogue = {
    globals: {
        gs: glideSystem,
        GlideRecord: glideRecord,
        GlideRecordSecure: glideRecordSecure,
        GlideElement: glideElement,
        GlideQueryCondition: glideQueryCondition,
        GlideAggregate: glideAggregate,
        GlideDateTime: glideDateTime,
        GlideDate: glideDate,
        GlideTime: glideTime,
        GlideDuration: glideDuration,
        GlideDigest: glideDigest,
        GlideStringUtil: glideStringUtil,
        GlideSecureRandomUtil: glideSecureRandomUtil,
        GlideScriptedExtensionPoint: glideScriptedExtensionPoint,
        CertificateEncryption: certificateEncryption,
    },
    namespaces: {
        sn_cc: {
            ConnectionInfoProvider: connectionInfoProvider,
            StandardCredentialsProvider: standardCredentialsProvider,
        },
        sn_ws: { RESTMessageV2: restMessage },
        sn_ws_err: serviceErrors,
        sn_ws_int: {},
    },
}
