import { Command } from 'commander'
import { reportOf, summaryOf } from './report.ts'
import { runSuite } from './run-suite.ts'

/** `npm run atf`: the tests a built application ships, on a fresh local instance each. */
const { application, user } = new Command('npm run atf --')
    .description('Runs the Automated Test Framework tests of a built application in local instances.')
    .option('--application <folder>', 'the build', 'dist/app')
    .option('--user <name>', 'who runs the tests', 'admin')
    .parse()
    .opts<{ application: string; user: string }>()

const results = runSuite({
    applications: [application],
    userName: user,
    report: (result) => console.log(reportOf(result)),
})
console.log(summaryOf(results))
if (results.length === 0 || results.some((result) => result.status === 'failure')) process.exitCode = 1
