import FileAccess
import Findings
import ParserDrivers
import SystemPackage
import TestSupport
import Testing

/// Whatever a fuzzer once tripped over stays mended.
@Suite(.mustEnd) struct CorpusTests {
  @Test(arguments: ParserDriver.allCases)
  func `every file of the corpus is answered in whole sentences`(
    driver: ParserDriver
  ) async throws {
    let files = try FolderTree(listing: Project.fixtures.appending("corpus/\(driver.rawValue)")).entries
    #expect(!files.isEmpty)
    for file in files where file.kind == .file {
      let bytes = try FileBytes(file.path)
      let whole = try bytes.read(at: 0, count: bytes.count)
      // Cut anywhere it is answered too.
      for length in Set([whole.count, whole.count - 1, whole.count * 9 / 10, whole.count / 2, whole.count / 10, 0]) {
        for finding in try await driver.read(Array(whole.prefix(max(0, length)))) {
          for language in Language.allCases {
            #expect(!finding.message(in: language).isEmpty, "\(file.relativePath) \(length)")
            #expect(!finding.message(in: language).contains("A123456789"), "\(file.relativePath) \(length)")
          }
        }
      }
    }
  }

  @Test(arguments: ParserDriver.allCases)
  func `whole files have nothing wrong with them, so the corpus begins where it matters`(
    driver: ParserDriver
  ) async throws {
    let folder = Project.fixtures.appending("corpus/\(driver.rawValue)")
    for file in try FolderTree(listing: folder).entries where file.name.hasPrefix("whole.") {
      let bytes = try FileBytes(file.path)
      let found = try await driver.read(bytes.read(at: 0, count: bytes.count)).filter { $0.severity == .error }
      #expect(found.map { $0.message(in: .en) }.isEmpty, "\(file.relativePath)")
    }
  }
}
