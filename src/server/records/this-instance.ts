import { gs } from '@servicenow/glide'

/**
 * What tells this instance from its clones: the system property `instance_id` ("Integrate Voice Service with Amazon
 * Connect"), else `instance_name` ("Instance URL should not be hard-coded", Scan Engine). Not `glide.servlet.uri`:
 * after a clone it may still name the source ("Troubleshooting Predictive Intelligence"). Empty where neither is set.
 */
export function thisInstance(): string {
    return gs.getProperty('instance_id', '') || gs.getProperty('instance_name', '')
}
