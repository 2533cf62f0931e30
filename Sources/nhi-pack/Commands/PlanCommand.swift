import ArgumentParser
import FileAccess
import NHIPack
import Planning
import SystemPackage

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "哪個檔案會變成什麼，以及為什麼 / Which file becomes what, and why.")

  @OptionGroup var batch: BatchArguments

  @Option(help: ArgumentHelp("寫成可編輯的對照表 CSV / write an editable mapping", valueName: "file.csv"))
  var write: String?

  @OptionGroup var results: OutputArguments

  func run() async throws {
    let pipeline = Pipeline(try batch.request(), log: results.logger)
    try await Running.report(.plan, results) { () async throws(PipelineError) in
      let report = try pipeline.plan()
      if let write, let plan = report.plan {
        do throws(FileAccessError) {
          try Publishing.write(plan.mappingCSV(in: results.language), to: FilePath(write))
        } catch {
          throw .packaging(.cannotCreate(error))
        }
      }
      return report
    }
  }
}
