import ArgumentParser
import FileAccess
import Findings
import FoundationEssentials
import NHIPack
import SystemPackage

/// The result of an earlier run, so that only what is new is told.
struct BaselineArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "前次的 JSON 結果：只說這次新增的，也只有新增的算失敗 / an earlier result in JSON: only what is new is shown and can fail",
      valueName: "previous.json"),
    completion: .files("json"))
  var baseline: String?

  func validate() throws {
    if baseline == "" { throw ValidationError("--baseline: 路徑是空的 / the path is empty") }
  }

  private static let largestFile = 1 << 26

  /// - Throws: when what was given is no such result; why was said.
  func read(_ command: Running.Command, _ results: OutputArguments) throws(ExitStatus) -> Baseline? {
    guard let baseline else { return nil }
    let bytes: [UInt8]
    do throws(FileAccessError) {
      let path = FilePath(baseline)
      let file = try FileBytes(path, followingLinks: true)
      guard file.count <= Self.largestFile else { throw FileAccessError(.read, path, .fileTooLarge) }
      bytes = try file.read(at: 0, count: file.count)
    } catch {
      throw Running.failure(.input(error), command, results.language)
    }
    let shown = results.shown(baseline)
    guard let earlier = try? JSONDecoder().decode(EarlierResult.self, from: Data(bytes)), earlier.version == 1 else {
      throw refusal(
        Wording(
          "「\(shown)」不是 nhi-pack 用 --format json 印出的檢查結果。請確認檔案，再執行一次。",
          "“\(shown)” is no result that nhi-pack printed with --format json. Check the file and run again."),
        .noInput, results)
    }
    guard earlier.command == command.name else {
      let other = results.shown(earlier.command)
      throw refusal(
        Wording(
          "「\(shown)」是 \(other) 的結果，不能用來比對 \(command.name)。請給前次 \(command.name) 的結果。",
          "“\(shown)” is a result of \(other) and cannot be compared with \(command.name). Give an earlier result of \(command.name)."
        ), .usage, results)
    }
    guard (earlier.summary.known ?? 0) == 0 else {
      throw refusal(
        Wording(
          "「\(shown)」本身就是用 --baseline 做的，裡面沒有更早的問題。請給不用 --baseline 做的結果。",
          "“\(shown)” was itself made with --baseline and lacks what was known before. Give a result that was made without."
        ),
        .usage, results)
    }
    return Baseline(earlier.findings)
  }

  private func refusal(_ wording: Wording, _ status: ExitStatus, _ results: OutputArguments) -> ExitStatus {
    Terminal.complain(wording, in: results.language)
    return status
  }
}
