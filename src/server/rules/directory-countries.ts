import { followCountries } from '../intake/directory-queue.ts'

/** After an account came, went, or has another default country: what the directory was filled for may be others now. */
export function noticeCountries(): void {
    followCountries()
}
