// Preloaded into a measured process: writes its own account (processor time in µs, peak memory in kB) when it ends.
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    require('node:fs').writeFileSync(process.env.XHB_PROBE, `${userCPUTime + systemCPUTime} ${maxRSS}`)
  })
}
