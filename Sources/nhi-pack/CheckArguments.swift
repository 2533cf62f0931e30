import ArgumentParser
import Glibc
import SystemPackage

/// How files are looked at, whichever command looks.
struct CheckArguments: ParsableArguments {
  @Option(help: ArgumentHelp("用這個 XSD 檢查電子病歷 / hold CDA records against this XSD", valueName: "file"))
  var cdaSchema: String?

  @Option(help: ArgumentHelp("同時處理幾個 / how many are worked on at once", valueName: "n"))
  var jobs: Int?

  /// One for each processor, four at the most.
  static let usualJobs = max(1, min(4, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs: 1–64") }
  }

  var cdaSchemaPath: FilePath? { Terminal.path(cdaSchema, orVariable: "CDA_SCHEMA") }
}
