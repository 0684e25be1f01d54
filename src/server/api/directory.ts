import { gs } from '@servicenow/glide'
import { refillDirectory } from '../intake/directory-queue.ts'

/** UI action on an account: reads all phones again, for all accounts. */
export function fillAgain(): void {
    if (!gs.hasRole('x_tkl_voice.admin')) {
        gs.addErrorMessage('Only an administrator of Trunkline fills the phone directory.')
        return
    }
    refillDirectory()
    gs.addInfoMessage('The phone directory is being filled. Open the account again to see how far it is.')
}
