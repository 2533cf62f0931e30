import ArgumentParser
import Glibc

/// How much is worked on at once, whichever command works.
struct JobsArgument: ParsableArguments {
  @Option(help: ArgumentHelp("同時處理幾個 / how many are worked on at once", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: 1–64") }
  }

  /// - Parameter configured: what the configuration says; without it one for each processor, four at the most.
  func count(configured: Int? = nil) throws -> Int {
    try jobs ?? Terminal.number(orVariable: "JOBS", in: 1...64)
      ?? configured ?? max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
}
