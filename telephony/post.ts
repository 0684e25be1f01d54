/** The status of the answer; 0 when there is none. */
export async function post(url: string, body: string, headers: Record<string, string>): Promise<number> {
    try {
        const answer = await fetch(url, { method: 'POST', body, headers })
        await answer.text()
        return answer.status
    } catch {
        return 0
    }
}
