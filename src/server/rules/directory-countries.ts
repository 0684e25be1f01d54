import { fillDirectorySoon } from '../intake/directory-queue.ts'

/** After an account came, went, or has another default country: the job sees what that means for the directory. */
export function noticeCountries(): void {
    fillDirectorySoon()
}
