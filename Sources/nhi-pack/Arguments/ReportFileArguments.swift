import ArgumentParser
import SystemPackage

/// Where the page for people goes.
struct ReportFileArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "另外寫一頁可以看、可以列印的報告（和病歷一樣機密） / write a page to look at and to print, as confidential as the records",
      valueName: "file.html"), completion: .files("html", "htm"))
  var report: String?

  func validate() throws {
    guard let report else { return }
    let name = FilePath(report).lastComponent
    guard let name, ["html", "htm"].contains(name.extension?.lowercased()), !report.hasSuffix("/") else {
      throw ValidationError("--report: 檔名要以 .html 結尾 / the name must end in .html")
    }
  }

  /// - Parameters:
  ///   - source: the folder with the clinic's files, in which no report may lie.
  ///   - output: the folder of the bundle, which is not looked through even in `source`.
  /// - Throws: before anything else is done, when it could not be written.
  func file(
    outside source: FilePath? = nil, but output: FilePath? = nil,
    _ results: OutputArguments
  ) throws(ExitStatus) -> ReportFile? {
    guard let report else { return nil }
    let file = ReportFile(path: FilePath(report))
    do throws(ReportFileError) { try file.prepare(outside: source, but: output) } catch {
      throw error.complaint(results, done: false)
    }
    return file
  }
}
